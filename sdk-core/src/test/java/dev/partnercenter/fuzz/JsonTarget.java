package dev.partnercenter.fuzz;

import dev.partnercenter.internal.json.tokens.Oracle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Any bytes as JSON: the tokens that jackson-core reads, or both refuse it; from memory, and from a stream in pieces. */
final class JsonTarget implements FuzzTarget {

    @Override
    public void run(Input input) {
        byte[] document = input.rest();
        Oracle.check(document, new Random(Arrays.hashCode(document)));
    }

    @Override
    public List<byte[]> seeds() {
        String page = """
                { "totalCount":2, "items":[{"id":"c-1","unitPrice":-9.50,"quantity":1E+3,"":null} ,
                \t{"id":"Zoë \\ud83d\\ude00 😀","n\\u00e4me":[true,false,[],{},0]}]}
                """;
        return List.of(
                page.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + page).getBytes(StandardCharsets.UTF_8),
                "[\"a\",\"\u4e2d\"]".getBytes(StandardCharsets.UTF_16LE),
                "\ufeff{\"a\":1.5e-7}".getBytes(StandardCharsets.UTF_16BE),
                "[1,{}]".getBytes(Charset.forName("UTF-32BE")),
                "[[[[[[[[[[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\"]]]]]]]]]]".getBytes(StandardCharsets.UTF_8),
                "9223372036854775808".getBytes(StandardCharsets.UTF_8),
                "<html>".getBytes(StandardCharsets.UTF_8));
    }
}
