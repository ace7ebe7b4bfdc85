package dev.ecsmith.examples;

import java.util.List;

/** Strings that mean something to a program between a spec and AWS. */
final class HostileText {
  static final List<String> ALL =
      List.of(
          "say \"hi\"",
          "it's",
          "C:\\temp\\",
          "\\\"",
          "\\u0041\\n",
          "one\ntwo",
          "one\r\ntwo",
          "tab\there",
          "${aws_lb.main.arn}",
          "$${twice}",
          "$$${thrice}",
          "%{ if true }yes%{ endif }",
          "%%{twice}",
          "%s %d %n",
          "$",
          "%",
          "$$",
          "%%",
          "{",
          "${",
          "%{",
          "~}",
          "[=stack.name]",
          "<#include \"x\">",
          "</EOT>",
          "EOT",
          "#{ruby}",
          "`date` $(date) ; date & date | date > date",
          "<script>&amp;",
          "// # /* */",
          "  spaces around  ",
          "",
          "null",
          "true",
          "0123",
          "Größe 日本語 \uD83D\uDD11",
          "e\u0301 and \u00e9",
          "\u202Etfel ot thgir",
          "\u2028\u2029",
          "\u00a0\u200b\ufeff",
          "\u0007",
          "\u001b[31m",
          "\u007f\u0085",
          "\u0000",
          "\ud800");

  private HostileText() {}
}
