package dev.ecsmith.validator.network;

import dev.ecsmith.schemas.VpcEndpoints;
import java.util.List;

/**
 * Where a connection goes. In names, {@link #STAND_INS} stand for what the task definition doesn't
 * tell, and a {@code *} for what the other side chooses.
 */
public sealed interface Destination {
  String REGION = "REGION";
  String ACCOUNT = "ACCOUNT";
  String FILE_SYSTEM = "FILE-SYSTEM";

  /** The domain of an Active Directory. */
  String DIRECTORY = "DIRECTORY";

  /** What hosts end with in a partition whose names aren't known. */
  String DOMAIN = "DOMAIN";

  /** What endpoint services begin with in a partition whose names aren't known. */
  String PREFIX = "PREFIX";

  /** All of these words. */
  List<String> STAND_INS = List.of(REGION, ACCOUNT, FILE_SYSTEM, DIRECTORY, DOMAIN, PREFIX);

  /** The name of the host. */
  String host();

  /**
   * A service of AWS, which a VPC reaches by its endpoint or by the internet.
   *
   * @param service its short name, for example {@code ecr.api}
   * @param region in which it is called
   * @param endpointService the whole name of the endpoint's service, for example {@code
   *     com.amazonaws.us-east-1.ecr.api}
   */
  record AwsService(
      String service, String region, VpcEndpoints.Type type, String endpointService, String host)
      implements Destination {}

  /** A host that only the internet leads to. */
  record PublicHost(String host) implements Destination {}

  /** A file system's mount target in the VPC. */
  record MountTarget(String host) implements Destination {}

  /** A host that may be anywhere: on the internet, in the VPC or in a network connected to it. */
  record AnyHost(String host) implements Destination {}

  /** What a placeholder stands for. */
  record Unknown() implements Destination {
    @Override
    public String host() {
      return "UNKNOWN";
    }
  }
}
