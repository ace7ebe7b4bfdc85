package dev.ecsmith.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a local AWS API doesn't keep as AWS does, so that a second plan finds something to change.
 *
 * @param type of a resource
 */
record LocalAwsLimit(String type, String reason) {
  private static final List<LocalAwsLimit> ALL =
      List.of(
          new LocalAwsLimit(
              "aws_route53_zone",
              "moto takes a zone for a public one and forgets its VPC, unless HostedZoneConfig says"
                  + " PrivateZone, which AWS knows by the VPC itself"));

  /**
   * Those changes that are none of its faults; the others are told.
   *
   * @param changes type of a resource by its address
   */
  static List<String> besides(Map<String, String> changes) {
    List<String> others = new ArrayList<>();
    changes.forEach(
        (address, type) ->
            ALL.stream()
                .filter(limit -> limit.type().equals(type))
                .findFirst()
                .ifPresentOrElse(
                    limit ->
                        System.err.println(
                            "Not judged: drift of " + address + ", because " + limit.reason()),
                    () -> others.add(address)));
    return others;
  }
}
