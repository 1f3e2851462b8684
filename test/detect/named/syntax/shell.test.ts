import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('shell', () => {
  test.each([
    ['export DB_PASSWORD=swordfish', 'swordfish'],
    ['DB_PASSWORD=swordfish ./run.sh --now', 'swordfish'],
    ["DB_PASSWORD='sword fish'; run", 'sword fish'],
    ['PGPASSWORD=swordfish psql -h db -U app', 'swordfish'],
    [`DB_PASSWORD=$\{DB_PASSWORD:-sw0rdfish}`, 'sw0rdfish'],
    ['docker run -e POSTGRES_PASSWORD=swordfish postgres', 'swordfish'],
    ['mysql -uroot -pswordfish shop', 'swordfish'],
    ['mysqldump --user=root --password=swordfish shop', 'swordfish'],
    ['curl -u admin:sw0rdfish https://api.test/', 'sw0rdfish'],
    ['curl --user "admin:sw0rd fish" https://api.test/', 'sw0rd fish'],
    ['curl -H "X-Api-Key: 5d41402abc4b2a76b9719d91" https://api.test/', '5d41402abc4b2a76b9719d91'],
    ['sshpass -p swordfish ssh root@db', 'swordfish'],
    ['sshpass -pswordfish ssh root@db', 'swordfish'],
    ['redis-cli -h cache -a swordfish ping', 'swordfish'],
    ['docker login -u robot -p sw0rdfish registry.test', 'sw0rdfish'],
    ['wget --http-password=swordfish http://x.test/', 'swordfish'],
    ['ansible-playbook x.yml --extra-vars "ansible_password=sw0rdfish"', 'sw0rdfish'],
    ['echo "root:swordfish" | chpasswd', 'swordfish'],
    ['echo swordfish | passwd --stdin root', 'swordfish'],
    ['DB_PSWD=sw0rdfish', 'sw0rdfish'],
    ['openssl req -passin pass:swordfish -in a', 'swordfish'],
    ['keytool -genkey -storepass sw0rdfish -alias a', 'sw0rdfish'],
    ['htpasswd -bc /etc/nginx/.users admin sw0rdfish', 'sw0rdfish'],
    ['rabbitmqctl add_user app sw0rdfish', 'sw0rdfish'],
    ['sqlcmd -S db -U sa -P "Sw0rd!fish"', 'Sw0rd!fish'],
    ['ldapsearch -x -D cn=admin -w swordfish', 'swordfish'],
    ['lftp -u app,sw0rdfish ftp.test', 'sw0rdfish'],
    ['smbclient //nas/x -U app%sw0rdfish', 'sw0rdfish'],
    ['java -Djavax.net.ssl.trustStorePassword=swordfish -jar a.jar', 'swordfish'],
    ['gpg --batch --passphrase sw0rdfish -d x.gpg', 'sw0rdfish'],
    ['cat > /etc/app.env <<EOF\nDB_PASSWORD=swordfish\nEOF', 'swordfish'],
    ['printf "machine git.test login bot password sw0rdfish" > ~/.netrc', 'sw0rdfish'],
    ['git clone https://bot:sw0rdfish@git.test/x.git', 'sw0rdfish'],
    ['npm config set //registry.test/:_authToken=5d41402abc4b2a76b971', '5d41402abc4b2a76b971'],
    ['svn co --username app --password swordfish https://svn.test/', 'swordfish'],
  ])('%s', (text, value) => {
    expect(find(text, 'app/run.sh')).toEqual([value]);
  });

  test.each([
    'DB_PASSWORD=$1',
    'DB_PASSWORD="$(cat /run/secrets/db)"',
    'DB_PASSWORD=`pwgen 20 1`',
    'read -s -p "Password: " PASSWORD',
    'mysql -uroot -p"$DB_PASSWORD"',
    'mysql -uroot -p shop',
    'docker login -u robot --password-stdin registry.test',
    'curl -u "$USER:$PASSWORD" https://api.test/',
    'if [ -z "$PASSWORD" ]; then echo "no password"; fi',
    'echo "password: " && read x',
    'passwd root',
    'cat /etc/passwd | cut -d: -f1',
    '  -p, --password PASSWORD   password to use',
    'PASSWORD=password',
    'useradd --password "$HASH" app',
  ])('nothing in %s', (text) => {
    expect(find(text, 'app/run.sh')).toEqual([]);
  });
});

describe('Dockerfile', () => {
  test.each([
    ['ENV DB_PASSWORD=swordfish', 'swordfish'],
    ['ENV DB_PASSWORD swordfish', 'swordfish'],
    ['ENV A=1 DB_PASSWORD="sword fish" B=2', 'sword fish'],
    ['ARG NPM_TOKEN=5d41402abc4b2a76b971', '5d41402abc4b2a76b971'],
    ['RUN DB_PASSWORD=swordfish make', 'swordfish'],
    ['RUN echo "root:swordfish" | chpasswd', 'swordfish'],
  ])('%s', (text, value) => {
    expect(find(text, 'app/Dockerfile')).toEqual([value]);
  });

  test.each([
    'ARG NPM_TOKEN',
    'ENV DB_PASSWORD=$DB_PASSWORD',
    'ENV DB_PASSWORD_FILE=/run/secrets/db',
    'RUN --mount=type=secret,id=npm_token npm ci',
    'COPY passwd /etc/passwd',
  ])('nothing in %s', (text) => {
    expect(find(text, 'app/Dockerfile')).toEqual([]);
  });
});
