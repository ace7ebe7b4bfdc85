<#list stack.imageRepositories as repository>
resource "aws_ecr_repository" "[=repository.label]" {
  name = "[=repository.name]"
<#if repository.tagsMayMove>
  image_tag_mutability = "MUTABLE"
<#else>
  image_tag_mutability = "IMMUTABLE"
</#if>
  force_delete = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}
<#sep>

</#list>
