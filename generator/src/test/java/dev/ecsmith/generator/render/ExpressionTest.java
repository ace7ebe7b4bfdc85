package dev.ecsmith.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {
  private static final Expression VPC = Expression.reference("aws_vpc.main.id");

  @Test
  void literalsAreQuotedOrBare() {
    assertEquals("\"a \\\"b\\\" $${c}\"", Expression.literal("a \"b\" ${c}").hcl());
    assertEquals("-42", Expression.literal(-42).hcl());
    assertEquals("true", Expression.literal(true).hcl());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws_vpc.main.id",
        "var.name",
        "aws_subnet.private[*].id",
        "aws_subnet.private[0].id",
        "aws_subnet.private[\"eu-west-1a\"].id",
        "aws_subnet.private[count.index].id",
        "aws_subnet.private[each.key].id",
        "data.aws_partition.current.partition",
        "aws_lb.main.*.arn"
      })
  void aTraversalIsAReference(String traversal) {
    assertEquals(traversal, Expression.reference(traversal).hcl());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a b",
        "a.b\n",
        "file(\"/etc/passwd\")",
        "a[\"${b}\"]",
        "a[\"\\\"\"]",
        "a.b # c",
        "a}",
        "1a",
        "a..b",
        "a.b + c"
      })
  void nothingElseIsAReference(String text) {
    assertThrows(IllegalArgumentException.class, () -> Expression.reference(text));
  }

  @Test
  void aLongReferenceIsRefused() {
    String text = String.join(".", Collections.nCopies(5000, "a"));
    assertThrows(IllegalArgumentException.class, () -> Expression.reference(text));
  }

  @Test
  void aListBreaksWhereItWouldBeTooLong() {
    Expression name = Expression.literal("a".repeat(40));
    assertEquals("[]", Expression.list(List.of()).hcl());
    assertEquals(
        "[aws_vpc.main.id, 1]", Expression.list(List.of(VPC, Expression.literal(1))).hcl());
    assertEquals("[\n" + name + ",\n" + name + ",\n]", Expression.list(List.of(name, name)).hcl());
  }

  @Test
  void anObjectIsSortedAndQuotesWhatIsNoIdentifier() {
    assertEquals(
        "{\n\"a b\" = 1\nzone = aws_vpc.main.id\n}",
        Expression.object(Map.of("zone", VPC, "a b", Expression.literal(1))).hcl());
    assertEquals("{}", Expression.object(Map.of()).hcl());
  }

  @Test
  void aCallTakesTheNameOfAFunctionOnly() {
    assertEquals(
        "merge(aws_vpc.main.id, true)",
        Expression.call("merge", VPC, Expression.literal(true)).hcl());
    assertThrows(IllegalArgumentException.class, () -> Expression.call("a(b); c"));
  }

  @Test
  void aFileOfTheModuleLiesBelowIt() {
    assertEquals(
        "\"${path.module}/ansible/all.yml\"", Expression.fileOfModule("ansible/all.yml").hcl());
    assertThrows(IllegalArgumentException.class, () -> Expression.fileOfModule("../all.yml"));
    assertThrows(IllegalArgumentException.class, () -> Expression.fileOfModule("${x}"));
  }

  @Test
  void equalTextIsAnEqualExpression() {
    assertEquals(VPC, Expression.reference("aws_vpc.main.id"));
    assertEquals(VPC.hashCode(), Expression.reference("aws_vpc.main.id").hashCode());
  }
}
