package dev.partnercenter.internal.json.tokens;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reads documents by what it knows of others, wherever the tokenizer takes that. */
final class Knowing {
    private static final int MOST = 40;

    /** A value, its bytes as ISO 8859-1. */
    private record Value(String written, Token kind, String inWords) {
        byte[] bytes() {
            return written.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private final Random random;
    private final List<Sent> names = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private int taken;
    /** The value that was taken with its name. */
    private String also;

    Knowing(Random random) {
        this.random = random;
    }

    /** {@return how many names and values were taken because they were known} */
    int taken() {
        return taken;
    }

    /** {@return the next token in words, or null} */
    String next(Tokenizer tokens) throws IOException {
        String value = also;
        also = null;
        return value == null ? another(tokens) : value;
    }

    private String another(Tokenizer tokens) throws IOException {
        if (tokens.token() == Token.NAME) {
            for (int i = 0; i < values.size(); i++) {
                Value value = values.get((i + taken) % values.size());
                if (tokens.takeValue(value.bytes(), value.kind)) {
                    taken++;
                    return words(tokens, value.inWords);
                }
            }
        } else if (tokens.token() != null && tokens.place().isObject()) {
            for (int i = 0; i < names.size(); i++) {
                Sent name = names.get((i + taken) % names.size());
                Value value = values.isEmpty() ? null : values.get(random.nextInt(values.size()));
                if (value != null && tokens.take(name.with(value.bytes(), value.kind))) {
                    taken++;
                    also = words(tokens, value.inWords);
                    return Token.NAME + " " + tokens.place().index() + " "
                            + tokens.place().name();
                }
                if (tokens.take(name)) {
                    taken++;
                    return words(tokens, tokens.place().name());
                }
            }
        }
        Token token = tokens.next();
        if (token == null) {
            return null;
        }
        learn(tokens, token);
        return Reading.inWords(tokens, token);
    }

    private static String words(Tokenizer tokens, String text) {
        return tokens.token() + " " + tokens.place().index() + " " + text;
    }

    private void learn(Tokenizer tokens, Token token) {
        if (token == Token.NAME) {
            Sent known = names.isEmpty() ? null : names.get(random.nextInt(names.size()));
            keep(names, tokens.sent(known, tokens.text()));
        } else if (token == Token.TEXT || token == Token.INTEGER || token == Token.DECIMAL) {
            String inWords = Reading.inWords(tokens, token).split(" ", 3)[2];
            keep(values, new Value(new String(tokens.written(), StandardCharsets.ISO_8859_1), token, inWords));
        }
    }

    private <T> void keep(List<T> known, T another) {
        if (known.size() < MOST) {
            known.add(another);
        } else {
            known.set(random.nextInt(MOST), another);
        }
    }
}
