provider "aws" {
  region = "[=stack.location.region]"
  allowed_account_ids = ["[=stack.location.accountId]"]

  default_tags {
    tags = {
<#list stack.allTags as tag>
      "[=tag.key]" = "[=tag.value]"
</#list>
    }
  }
}
