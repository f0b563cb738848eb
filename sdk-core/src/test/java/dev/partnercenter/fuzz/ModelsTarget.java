package dev.partnercenter.fuzz;

import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonException;
import dev.partnercenter.internal.json.JsonType;
import dev.partnercenter.model.JsonSamples;
import dev.partnercenter.model.ModelClasses;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Any bytes as any model: a value that is written as it was read, or a {@link JsonException}. */
final class ModelsTarget implements FuzzTarget {
    private final List<Class<?>> records =
            Stream.concat(ModelClasses.records(), ModelClasses.variants()).toList();

    @Override
    public void run(Input input) {
        Class<?> type = records.get(input.choose(records.size()));
        JsonType<?> form = switch (input.choose(4)) {
            case 1 -> JsonType.listOf(type);
            case 2 -> JsonType.pageOf(type);
            case 3 -> JsonType.of(Object.class);
            default -> JsonType.of(type);
        };
        Object read;
        try {
            read = Json.read(input.rest(), form);
        } catch (JsonException unreadable) {
            return;
        }
        Objects.requireNonNull(read.toString(), "every value has a text");
        if (type.isInstance(read)) {
            roundTrip(read, form);
        }
    }

    private static void roundTrip(Object read, JsonType<?> form) {
        byte[] written = Json.write(read);
        Object again = Json.read(written, form);
        if (!again.equals(read) || again.hashCode() != read.hashCode()) {
            throw new AssertionError("read again it is another value: " + new String(written, StandardCharsets.UTF_8));
        }
        if (!Arrays.equals(written, Json.write(again))) {
            throw new AssertionError(
                    "written again it is another text: " + new String(written, StandardCharsets.UTF_8));
        }
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            seeds.add(Input.of(i, i % 4, Json.write(JsonSamples.of(records.get(i)))));
        }
        return seeds;
    }
}
