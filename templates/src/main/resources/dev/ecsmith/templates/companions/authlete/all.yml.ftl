# Variables of Authlete's playbook for all hosts: group_vars/all.yml.
# The values are in vault.yml, which make-vault.sh writes and only Ansible Vault can read.
authlete_org_id: "{{ vault_authlete_org_id }}"
authlete_org_token: "{{ vault_authlete_org_token }}"
