resource "aws_ecs_service" "app" {
  name            = "app"
  task_definition = "app"
  propagate_tags  = "TASK"
}
