import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('what tests type into forms', () => {
  test.each([
    ['a.js', "cy.get('#password').type('sw0rdfish')"],
    ['a.js', "cy.get('input[name=\"password\"]').should('be.visible').type('sw0rdfish')"],
    ['a.js', "cy.get('#password')\n    .clear()\n    .type('sw0rdfish')"],
    ['a.ts', "await page.fill('#password', 'sw0rdfish');"],
    ['a.ts', "await page.getByLabel('Password').fill('sw0rdfish');"],
    ['a.ts', "component.passwordControl.setValue('sw0rdfish')"],
    ['A.java', 'driver.findElement(By.id("password")).sendKeys("sw0rdfish");'],
    ['A.java', 'passwordField.sendKeys("sw0rdfish");'],
    ['A.java', 'password.type("sw0rdfish");'],
    ['A.java', 'page.fill("//input[@name=\'password\']", "sw0rdfish");'],
    ['a.py', 'driver.find_element(By.NAME, "password").send_keys("sw0rdfish")'],
    ['a.py', 'password_input.send_keys("sw0rdfish")'],
    ['a.rb', "fill_in 'password', with: 'sw0rdfish'"],
    ['a.rb', 'fill_in("user_password", :with => "sw0rdfish")'],
    ['a.php', "$browser->type('password', 'sw0rdfish')"],
    ['a.c', 'strcpy(ctx->up.password, "sw0rdfish");'],
    ['a.c', 'strncpy(conf.wifi_password, "sw0rdfish", 32);'],
  ])('%s: %s', (path, text) => expect(find(text, `test/${path}`)).toEqual(['sw0rdfish']));

  test.each([
    ['a.js', "cy.get('#password').type(user.password)"],
    ['a.js', "cy.get('#password').should('have.class', 'inva1id')"],
    ['a.js', "passwordField.type = 'text9'"],
    ['a.js', "if (token.type === 'paren5') {"],
    ['a.js', "cy.get('#username').type('sw0rdfish')"],
    ['a.rb', "fill_in 'password', with: password"],
    ['a.c', 'strcmp(ctx->up.password, other);'],
  ])('nothing in %s: %s', (path, text) => expect(find(text, `test/${path}`)).toEqual([]));
});
