import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('what a command reads from its standard input', () => {
  test.each([
    ['echo "root:tr0ub4dor&3" | chpasswd', 'tr0ub4dor&3'],
    ["echo 'bob:correct horse 7' | sudo chpasswd", 'correct horse 7'],
    ['chpasswd <<< "bob:hunter2xyz"', 'hunter2xyz'],
    ['chpasswd <<EOF\nann:winter42x\nEOF\n', 'winter42x'],
    ['echo hunter2xyz | passwd --stdin bob', 'hunter2xyz'],
    ['echo -e "s3cret!x9\\ns3cret!x9" | passwd root', 's3cret!x9'],
    ['passwd --stdin bob <<< hunter2xyz', 'hunter2xyz'],
    ['(echo hunter2xyz; echo hunter2xyz) | smbpasswd -s -a ann', 'hunter2xyz'],
    ["printf '%s' hunter2xyz | /usr/bin/vncpasswd -f", 'hunter2xyz'],
    ['echo hunter2xyz | sudo -S apt-get update', 'hunter2xyz'],
    ["echo 'winter-7' | kinit admin@X.TEST", 'winter-7'],
    ['echo -n hunter2xyz | cryptsetup luksFormat /dev/x -', 'hunter2xyz'],
    ['echo hunter2xyz | docker login -u bob --password-stdin r.test', 'hunter2xyz'],
  ])('%s', (text, value) => {
    expect(find(text, 'root/setup.sh')).toEqual([value]);
  });

  test.each([
    'echo "$PW" | passwd --stdin bob',
    `echo "root:$\{ROOT_PW}" | chpasswd`,
    'chpasswd < /tmp/users',
    'chpasswd <<EOF\nann:$PW\nEOF\n',
    'echo "$PW" | docker login -u bob --password-stdin r.test',
    'cat pw.txt | docker login --password-stdin',
    'kinit -kt /etc/krb5.keytab host/x',
    'echo done | sudo tee /x; sudo -S id',
    'cat > /usr/share/base-passwd/passwd.master <<EOF\nroot:*:0:0:root:/root:/bin/bash\nEOF\n',
    'cat > etc/passwd <<EOF\nann:x:1000:1000::/home/ann:/bin/sh\nEOF\n',
  ])('nothing in %s', (text) => {
    expect(find(text, 'root/setup.sh')).toEqual([]);
  });
});

describe('options of commands', () => {
  test.each([
    ['subprocess.run(["sshpass", "-p", "hunter2xyz", "ssh", "h"])', 'app/cli.py', 'hunter2xyz'],
    ['test: ["CMD", "mysqladmin", "ping", "-uroot", "-pwinter42x"]', 'compose.yaml', 'winter42x'],
    ['cqlsh -u cassandra -p winter42x host', 'a.sh', 'winter42x'],
    ['cypher-shell -u neo4j -p winter42x "RETURN 1"', 'a.sh', 'winter42x'],
    ["ldapadd -x -D cn=admin -w 'hunter2xyz' -f x.ldif", 'a.sh', 'hunter2xyz'],
    ['slappasswd -s hunter2xyz', 'a.sh', 'hunter2xyz'],
    ['isql -U sa -P winter42x -S db', 'a.sh', 'winter42x'],
    ['snmpwalk -v3 -u m -l authPriv -a SHA -A winter42x host', 'a.sh', 'winter42x'],
    ['net rpc join -U admin%winter42x', 'a.sh', 'winter42x'],
    ['http -a bob:winter42x https://x.test', 'a.sh', 'winter42x'],
    ['htpasswd -b -c /etc/x admin winter42x', 'a.sh', 'winter42x'],
    ['useradd -m -p "$(openssl passwd -1 winter42x)" bob', 'a.sh', 'winter42x'],
    ['kadmin.local -q "addprinc -pw winter42x bob"', 'a.sh', 'winter42x'],
    ['kdb5_util create -s -P winter42x', 'a.sh', 'winter42x'],
    ['ssh-keygen -t rsa -N "winter 42 x" -f k', 'a.sh', 'winter 42 x'],
    ['rclone obscure winter42x', 'a.sh', 'winter42x'],
    ['./add-user.sh -u admin -p winter42x -s', 'a.sh', 'winter42x'],
    ['add-user.sh admin winter42x --silent', 'a.sh', 'winter42x'],
    ['net user deploy winter42x /add', 'a.bat', 'winter42x'],
    ["New-LocalUser x -Password (ConvertTo-SecureString -AsPlainText 'winter42x' -Force)", 'a.ps1', 'winter42x'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toEqual([value]);
  });

  test.each([
    ['test: ["CMD", "mysqladmin", "ping", "-p$$MYSQL_ROOT_PASSWORD"]', 'compose.yaml'],
    ['cqlsh -u cassandra -p $PW host', 'a.sh'],
    ['cypher-shell -u neo4j -p "$PW" "RETURN 1"', 'a.sh'],
    ['ssh-keygen -t rsa -N "" -f k', 'a.sh'],
    ['openssl passwd -1 "$PW"', 'a.sh'],
    ['http -a bob https://x.test', 'a.sh'],
    ['net user deploy * /add', 'a.bat'],
    ['kadmin.local -q "addprinc -randkey bob"', 'a.sh'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});
