package dev.ecsmith.validator.placeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.placeholder.Placeholder.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholdersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Your Database Password>",
        "<the ZTrust SSO URL>",
        "<Your Database Username”",
        "<SSL Certificate File Location",
        "<PortNumber>",
        "<TASK ARN>",
        "<account-id>",
        "<...>",
        "XXX",
        "xxxxxx",
        "537xxxxxxxxx",
        "REPLACE THIS",
        "(REPLACE_ME)",
        "changeme",
        "CHANGE_ME",
        "YOUR_API_KEY",
        "[YOUR-DOMAIN]",
        "your_password",
        "your-api-key-here",
        "your-bucket-name",
        "YOURDOMAIN",
        "INSERT_TOKEN_HERE",
        "enter-the-url-here",
        "vpc-xxxxxx",
        "i-xxxxxxxx",
        "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
        "srv-yyyyyyyyyyyyyyyy",
        "subnet-aaaaaaaa",
        "sg-zzzzzzzz",
        "***",
        "[REDACTED]",
        "placeholder",
        "TODO: ask the team of the database",
        "TODO"
      })
  void aPersonShouldHaveReplacedTheWholeValue(String value) {
    assertEquals(
        List.of(new Placeholder(Kind.PERSON, 0, value.length(), value)), Placeholders.in(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${VAR}",
        "$MEMORY",
        "example.com/app:$IMAGE_TAG",
        "${AWS::AccountId}",
        "$(Build.BuildId)",
        "{{ must_env `IMAGE` }}",
        "${{ secrets.TOKEN }}",
        "${f({a = 1})}",
        "${jsonencode([for x in y : {a = {b = x}}])}",
        "{{ {\"a\": 1} | tojson }}",
        "#{Octopus.Value}",
        "%IMAGE_TAG%",
        "__IMAGE_TAG__",
        "<IMAGE1_NAME>",
        "<%= image %>"
      })
  void aPipelineFillsTheValueIn(String value) {
    assertEquals(
        List.of(Kind.PIPELINE), Placeholders.in(value).stream().map(Placeholder::kind).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "arn:aws:iam::123456789012:role/x",
        "xx",
        "axxxb",
        "0f3a9xxxx7c1",
        "x-xx-x",
        "from my_package import __init__",
        "import __main__",
        "$HOME/bin",
        "$5",
        "$",
        "US$EUR",
        "pa$$WORD",
        "$Secret",
        "$A",
        "100%",
        "50% of 100%",
        "cat <input >output",
        "mail <who@example.com>",
        "(?<year>[0-9]+)",
        "List<String>",
        "a < b and c > d",
        "<b>bold</b>",
        "<config><level>1</level></config>",
        "<?xml version=\"1.0\"?><a>",
        "<br/>",
        "<https://example.com|link>",
        "2 <3",
        "<3 of us",
        "f=$(mktemp /tmp/app.XXXXXX)",
        "https://book-your-trip.example.com/your-account",
        "exchange method",
        "unchanged",
        "add-here",
        "put it in here",
        "add-on-here-x",
        "your-app",
        "yourdomainname",
        "test-aaaaa",
        "cache-aaaaaaab",
        "build-000000",
        "a-b-cccccc",
        "**/*.log",
        "* * * * *",
        "a placeholder is shown",
        "irreplaceable",
        "TODO list service",
        "tbd-service"
      })
  void anOrdinaryValueHoldsNone(String value) {
    assertEquals(List.of(), Placeholders.in(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:postgresql://<IP or Hostname of DB>:<PortNumber>/<DB Name>"})
  void severalInOneValueAreFoundInTheOrderOfTheText(String value) {
    assertEquals(
        List.of("<IP or Hostname of DB>", "<PortNumber>", "<DB Name>"),
        Placeholders.in(value).stream().map(Placeholder::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"arn:aws:secretsmanager:us-east-1:537xxxxxxxxx:secret:name-ox1BXS"})
  void onesInsideAValueAreFoundAtTheirPlace(String value) {
    assertEquals(
        List.of(new Placeholder(Kind.PERSON, 33, 45, "537xxxxxxxxx")), Placeholders.in(value));
  }

  @Test
  void aValueMayBeNothingButPlaceholders() {
    assertTrue(Placeholders.fill("${A}"));
    assertTrue(Placeholders.fill("${A}${B}"));
    assertFalse(Placeholders.fill("/srv/${A}"));
    assertFalse(Placeholders.fill("srv"));
    assertFalse(Placeholders.fill(""));
  }

  @Test
  void whatStandsBeforeTheFirstPlaceholderIsKnown() {
    assertEquals("WINDOWS_SERVER_", Placeholders.knownStart("WINDOWS_SERVER_${YEAR}_CORE"));
    assertEquals("LINUX", Placeholders.knownStart("LINUX"));
    assertEquals("", Placeholders.knownStart("${OS}"));
  }
}
