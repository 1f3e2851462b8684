#!/bin/sh
# Makes an image that has no secrets, from what anybody can fetch: a Debian system with some sixty packages that were chosen,
# and some fifty popular npm packages with their trees; about 3 GB in two layers, in the form of `docker save`.
# What is found in it above informational is noise, or needs a good reason.
#
#     sudo sh test/bench/clean/make.sh OUT.tar
#
# Needs root, debootstrap, npm, python3 and some 8 GB in TMPDIR. Takes about a quarter of an hour.
set -eu

out=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

debian='ca-certificates,curl,git,openssh-client,openssl,python3,python3-pip,perl,gnupg,build-essential,postgresql-client
redis-server,nginx,mariadb-client,sqlite3,vim,less,wget,unzip,zip,jq,rsync,cron,sudo,procps,iproute2,net-tools,dnsutils
netcat-openbsd,libssl-dev,libpq-dev,libxml2-dev,libffi-dev,pkg-config,cmake,ruby,golang-go,php-cli,tcpdump,strace,lsof
htop,tmux,imagemagick,ffmpeg,logrotate,supervisor,postfix,apache2,default-jre-headless,nodejs'
npm='express react react-dom next webpack typescript eslint jest lodash axios moment chalk commander vue vite rollup
@babel/core @babel/preset-env prettier passport jsonwebtoken bcryptjs mongoose sequelize pg mysql2 redis aws-sdk
@aws-sdk/client-s3 firebase stripe socket.io nodemailer winston graphql apollo-server @nestjs/core @nestjs/common cypress
puppeteer-core mocha chai storybook dotenv googleapis twilio @sentry/node knex got node-fetch helmet cors'

debootstrap --variant=minbase --include="$(echo "$debian" | tr '\n' ',' | sed 's/,$//')" bookworm "$work/system"
rm -f "$work"/system/var/cache/apt/archives/*.deb

mkdir -p "$work/own/app"
# shellcheck disable=SC2086 # a list of names
(cd "$work/own/app" && npm init -y >/dev/null && npm install --no-audit --no-fund --ignore-scripts $npm)

python3 "$(dirname "$0")/pack.py" "$out" "$work/system" "$work/own"
