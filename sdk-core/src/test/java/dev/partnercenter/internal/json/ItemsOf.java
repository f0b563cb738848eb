package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Place;
import dev.partnercenter.internal.json.tokens.Token;
import dev.partnercenter.internal.json.tokens.Tokenizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts the items out of a page, without reading them. */
final class ItemsOf {
    private ItemsOf() {}

    /** {@return the items of the list {@code items}, as they were sent} */
    static List<byte[]> page(byte[] page) throws IOException {
        Tokenizer tokens = Tokenizer.of(page);
        tokens.next();
        Place object = tokens.place();
        List<byte[]> items = new ArrayList<>();
        while (tokens.next() == Token.NAME) {
            boolean found = tokens.text().equalsIgnoreCase("items");
            if (tokens.next() == Token.START_ARRAY && found) {
                addAll(tokens, items);
            }
            while (tokens.place() != object) {
                tokens.next();
            }
        }
        return items;
    }

    private static void addAll(Tokenizer tokens, List<byte[]> items) throws IOException {
        Place array = tokens.place();
        while (tokens.next() != Token.END_ARRAY) {
            long start = tokens.tokenStart();
            while (tokens.place() != array) {
                tokens.next();
            }
            items.add(tokens.since(start));
        }
    }
}
