#!/bin/sh
# Creates the databases of Authlete in MySQL, and a user for them who may do nothing else. Run it as
# often as you like: what is there stays, and the user gets the password that you give.
#
#   sh create-databases.sh HOST CA_FILE SECRET   the administrator's sign-in is in this secret of RDS
#   sh create-databases.sh HOST CA_FILE          it is asked for
#
# HOST must be reached from here: the database lets in the tasks' security group alone. CA_FILE holds
# the authority of its certificate, in PEM. What is asked for is not shown; without a terminal it is
# read from lines of the standard input. No password reaches a command line, and no file with one stays.
set -eu

if [ "$#" -lt 2 ] || [ "$#" -gt 3 ]; then
  echo 'usage: sh create-databases.sh HOST CA_FILE [SECRET]' >&2
  exit 2
fi
host=$1
authority=$2
secret=${3:-}
user=[=databaseUser]

if [ ! -r "$authority" ]; then
  echo "There is no $authority." >&2
  exit 2
fi

umask 077
work=$(mktemp -d)
clean_up() {
  if [ -t 0 ]; then
    stty echo
  fi
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' HUP INT TERM

ask() {
  if [ -t 0 ]; then
    printf '%s: ' "$1" >&2
    stty -echo
    IFS= read -r answer
    stty echo
    echo >&2
  else
    IFS= read -r answer || [ -n "$answer" ]
  fi
  if [ -z "$answer" ]; then
    echo "$1 is empty; nothing was changed." >&2
    exit 1
  fi
}

if [ -n "$secret" ]; then
  aws secretsmanager get-secret-value --region [=region] --secret-id "$secret" --query SecretString --output text > "$work/secret"
  administrator=$(jq -r .username "$work/secret")
  administrator_password=$(jq -r .password "$work/secret")
else
  ask 'Administrator of the database'
  administrator=$answer
  ask "Password of $administrator"
  administrator_password=$answer
fi
ask "Password for the user $user"
password=$answer

quoted() {
  printf '%s' "$1" | sed -e 's/\\/\\\\/g' -e "s/['\"]/\\\\&/g"
}

# Options that one of the two clients, MySQL's and MariaDB's, does not know are loose.
{
  echo '[client]'
  printf 'host="%s"\n' "$(quoted "$host")"
  echo 'port=[=databasePort]'
  printf 'user="%s"\n' "$(quoted "$administrator")"
  printf 'password="%s"\n' "$(quoted "$administrator_password")"
  printf 'ssl-ca="%s"\n' "$(quoted "$authority")"
  echo 'loose-ssl-mode=VERIFY_IDENTITY'
  echo 'loose-ssl-verify-server-cert'
} > "$work/options"

{
<#list databases as database>
  echo 'CREATE DATABASE IF NOT EXISTS [=database];'
</#list>
  printf "CREATE USER IF NOT EXISTS '%s'@'%%' IDENTIFIED BY '%s';\n" "$user" "$(quoted "$password")"
  printf "ALTER USER '%s'@'%%' IDENTIFIED BY '%s';\n" "$user" "$(quoted "$password")"
<#list databases as database>
  printf "GRANT ALL PRIVILEGES ON %s.* TO '%s'@'%%';\n" [=database] "$user"
</#list>
} | mysql --defaults-extra-file="$work/options" --batch

echo 'The databases are there: <#list databases as database>[=database]<#sep>, </#list>.'
