package dev.ecsmith.generator.stack;

import dev.ecsmith.generator.render.Expression;
import java.util.List;

/**
 * An EFS file system, encrypted and backed up, with a mount target in each zone of some subnets.
 *
 * @param securityGroup label of the mount targets' group
 */
public record FileSystem(
    String name, Subnets subnets, String securityGroup, List<AccessPoint> accessPoints)
    implements Part {
  public FileSystem {
    accessPoints = List.copyOf(accessPoints);
  }

  public Expression id() {
    return attribute("id");
  }

  public Expression arn() {
    return attribute("arn");
  }

  public Expression securityGroupId() {
    return SecurityGroup.idOf(securityGroup);
  }

  private static Expression attribute(String name) {
    return Expression.reference("aws_efs_file_system.main." + name);
  }

  /**
   * A directory of the file system, in which everything is done as one user, whoever does it.
   *
   * @param path of the directory, which is made when it is first used
   */
  public record AccessPoint(String label, String path, int uid, int gid) {
    public Expression id() {
      return attribute("id");
    }

    public Expression arn() {
      return attribute("arn");
    }

    private Expression attribute(String name) {
      return Expression.reference("aws_efs_access_point." + label + "." + name);
    }
  }
}
