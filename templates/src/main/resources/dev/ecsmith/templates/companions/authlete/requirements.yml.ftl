# Collections of Ansible that Authlete's playbook needs, in exactly these versions:
#   ansible-galaxy collection install --force -r requirements.yml
collections:
  - name: community.aws
    version: "[=ansible.communityAws]"
  - name: amazon.aws
    version: "[=ansible.amazonAws]"
