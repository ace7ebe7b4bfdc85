package dev.ecsmith.cli;

import dev.ecsmith.generator.Products;
import dev.ecsmith.generator.products.Product;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.json.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ecsmith products}. */
final class ProductsCommand implements Command {
  @Override
  public String summary() {
    return "The products that ecsmith can deploy, and where its facts come from";
  }

  @Override
  public List<String> examples() {
    return List.of("ecsmith products", "ecsmith products --format json");
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addOption(ListingFormat.option());
  }

  @Override
  public ExitCode run(ParseResult call, Session session) throws IOException {
    List<ProductProfile> profiles = Products.all().stream().map(Product::profile).toList();
    switch (ListingFormat.read(call)) {
      case TEXT -> text(profiles, session);
      case JSON -> json(profiles, session.out());
    }
    return ExitCode.CLEAN;
  }

  private static void text(List<ProductProfile> profiles, Session session) throws IOException {
    for (ProductProfile profile : profiles) {
      session
          .out()
          .append(session.palette().strong(profile.id()))
          .append("  ")
          .append(profile.title())
          .append("\n    ")
          .append(profile.summary())
          .append(".\n    ")
          .append(profile.source())
          .append('\n');
    }
  }

  private static void json(List<ProductProfile> profiles, Writer out) throws IOException {
    JsonWriter.write(
        out,
        json ->
            json.array(
                "products", elements -> profiles.forEach(each -> elements.element(of(each)))));
  }

  private static JsonWriter.Content of(ProductProfile profile) {
    return members ->
        members
            .string("id", profile.id())
            .string("title", profile.title())
            .string("summary", profile.summary())
            .string("source", profile.source());
  }
}
