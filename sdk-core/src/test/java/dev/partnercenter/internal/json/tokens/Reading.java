package dev.partnercenter.internal.json.tokens;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody reads from a document: its tokens in words, as far as he comes.
 *
 * @param tokens the tokens with their place, text and number
 * @param refused whether the document is refused
 */
record Reading(List<String> tokens, boolean refused) {
    static final int LONGEST_NAME = 50_000;

    private static final JsonFactory JACKSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Tokenizer.DEEPEST)
                    .maxStringLength(Texts.LONGEST)
                    .maxNumberLength(Numbers.LONGEST)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    /** Gives the tokens in words, one after the other, and null at the end of the document. */
    interface Reader<T> {
        String next(T tokens) throws IOException;
    }

    /** Opens a document. */
    interface Opening<T> {
        T open() throws IOException;
    }

    static Reading byJackson(byte[] document) {
        return byJackson(() -> JACKSON.createParser(document));
    }

    static Reading byJackson(String document) {
        return byJackson(() -> JACKSON.createParser(document));
    }

    private static Reading byJackson(Opening<JsonParser> opening) {
        return of(opening, Reading::nextOfJackson);
    }

    private static String nextOfJackson(JsonParser in) throws IOException {
        boolean begun = in.currentToken() != null;
        boolean another = begun && in.getParsingContext().inRoot();
        JsonToken token = in.nextToken();
        if (token != null && another) {
            // It reads any number of documents one after the other.
            throw new IOException("there is more");
        }
        return token == null ? null : inWords(in, token);
    }

    /** By the tokenizer. */
    static Reading of(Opening<Tokenizer> opening) {
        return of(opening, tokens -> {
            Token token = tokens.next();
            return token == null ? null : inWords(tokens, token);
        });
    }

    /** By any reader, to the end or as far as it comes. */
    static <T extends Closeable> Reading of(Opening<T> opening, Reader<T> reader) {
        List<String> read = new ArrayList<>();
        try (T tokens = opening.open()) {
            for (String token = reader.next(tokens); token != null; token = reader.next(tokens)) {
                read.add(token);
            }
            return new Reading(read, false);
        } catch (IOException refusal) {
            return new Reading(read, true);
        }
    }

    /** {@return the current token in words} */
    static String inWords(Tokenizer tokens, Token token) {
        int index = tokens.place().index();
        return switch (token) {
            case NAME, TEXT, DECIMAL -> token + " " + index + " " + tokens.text();
            case INTEGER ->
                token + " " + index + " " + tokens.text() + (tokens.isLong() ? " is " + tokens.longValue() : "");
            default -> token.toString();
        };
    }

    private static String inWords(JsonParser in, JsonToken token) throws IOException {
        int index =
                in.getParsingContext().inRoot() ? -1 : in.getParsingContext().getCurrentIndex();
        return switch (token) {
            case FIELD_NAME -> "NAME " + index + " " + in.currentName();
            case VALUE_STRING -> "TEXT " + index + " " + in.getText();
            case VALUE_NUMBER_INT ->
                "INTEGER " + index + " " + in.getText() + (fits(in.getText()) ? " is " + in.getLongValue() : "");
            case VALUE_NUMBER_FLOAT -> "DECIMAL " + index + " " + in.getText();
            default -> token.toString().replace("VALUE_", "");
        };
    }

    private static boolean fits(String digits) {
        return new BigInteger(digits).bitLength() < Long.SIZE;
    }
}
