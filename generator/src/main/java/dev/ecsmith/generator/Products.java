package dev.ecsmith.generator;

import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.products.athenz.AthenzSia;
import dev.ecsmith.generator.products.authlete.Authlete;
import dev.ecsmith.generator.products.keeper.KeeperAutomator;
import dev.ecsmith.generator.products.mtls.MtlsAlb;
import dev.ecsmith.generator.products.service.GeneralService;
import dev.ecsmith.generator.products.ztrust.ZtrustSso;
import java.util.List;
import java.util.Optional;

/** Every product there is. */
public final class Products {
  private static final List<Product> ALL =
      List.of(
          new AthenzSia(),
          new Authlete(),
          new KeeperAutomator(),
          new MtlsAlb(),
          new GeneralService(),
          new ZtrustSso());

  private Products() {}

  /** By identifier. */
  public static List<Product> all() {
    return ALL;
  }

  public static List<String> ids() {
    return ALL.stream().map(product -> product.profile().id()).toList();
  }

  public static Optional<Product> named(String id) {
    return ALL.stream().filter(product -> product.profile().id().equals(id)).findFirst();
  }
}
