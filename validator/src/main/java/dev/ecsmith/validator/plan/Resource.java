package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Value;
import java.util.List;
import java.util.Optional;

/** A resource as it will be after apply, or a data source as it was read. */
public final class Resource {
  private final ResourceName name;
  private final Attributes attributes;
  private final Links links;

  /**
   * @param values merged with what is unknown
   */
  Resource(ResourceName name, ObjectNode values, Links links) {
    this.name = name;
    this.attributes = new Attributes(this, Fields.of(values), List.of());
    this.links = links;
  }

  /** As Terraform prints it. */
  public String address() {
    return name.address();
  }

  /** For example {@code aws_ecs_service}. */
  public String type() {
    return name.group().type();
  }

  /** The module that it stands in, for example {@code module.app[web]}; empty for the root. */
  public String module() {
    return name.module().toString();
  }

  /** Whether Terraform only looks it up. */
  public boolean isData() {
    return name.group().data();
  }

  ResourceName name() {
    return name;
  }

  public Attributes attributes() {
    return attributes;
  }

  public ObjectNode node() {
    return attributes.node();
  }

  public Value<String> string(String attribute) {
    return attributes.string(attribute);
  }

  public Value<Long> integer(String attribute) {
    return attributes.integer(attribute);
  }

  public Value<Boolean> bool(String attribute) {
    return attributes.bool(attribute);
  }

  public List<Attributes> blocks(String block) {
    return attributes.blocks(block);
  }

  public Optional<Attributes> block(String block) {
    return attributes.block(block);
  }

  /**
   * As the configuration has it: absent where that leaves it out, and the provider fills in what
   * AWS or the state says.
   */
  public Value<String> written(String attribute) {
    return isWritten(attribute) ? string(attribute) : new Value.Absent<>(attributes.node());
  }

  /**
   * @see Attributes#link
   */
  public Link link(String attribute, String... types) {
    return attributes.link(attribute, types);
  }

  /** The resources of a type that name this one in an attribute of their own. */
  public List<Resource> namedBy(String type, String attribute) {
    return links.naming(this, type, attribute);
  }

  /**
   * Whether the configuration gives the attribute: one that it leaves out may still be unknown,
   * where the provider computes it.
   */
  public boolean isWritten(String attribute) {
    return links.isWritten(name, attribute);
  }

  /**
   * Whether an attribute of this one, of which it isn't known what it names, can name the other. A
   * module that is called with nothing but constants knows only of what stands in it.
   */
  public boolean mayName(Resource other) {
    return links.mayRefer(this, other);
  }

  /**
   * Where it is, by its own {@code region} or that of its provider; nothing if neither is known.
   */
  public Optional<String> region() {
    return string("region").known().or(() -> links.region(this));
  }

  /** Whether a {@code depends_on} names something of a type, or a module that may hold it. */
  public boolean mayAwait(String type) {
    return links.mayAwait(this, type);
  }

  /** Whether both stand in the same instance of a module. */
  public boolean isBeside(Resource other) {
    return name.module().equals(other.name.module());
  }

  /** Whether both are made by the same configuration of a provider. */
  public boolean isProvidedLike(Resource other) {
    return links.provider(this).equals(links.provider(other));
  }

  Links links() {
    return links;
  }

  @Override
  public String toString() {
    return address();
  }
}
