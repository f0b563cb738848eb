package dev.partnercenter.spi;

import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonException;
import dev.partnercenter.internal.json.Sources;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON for modules: trees of JDK types, and the models of this SDK out of them. */
public final class ModelJson {
    private ModelJson() {}

    /**
     * Reads a JSON object.
     *
     * @param body the bytes
     * @return its properties, which the caller may change
     * @throws RuntimeException if the bytes are no JSON object; the client makes a DecodeException of it
     */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> readObject(byte[] body) {
        Object tree = Json.readTree(body);
        if (tree instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw new JsonException("$", "it is no object");
    }

    /**
     * Says that an answer holds something else than it must, as the readers of this class do.
     *
     * @param path the place, such as {@code $.prepaidUnits.enabled}
     * @param reason what is wrong there, without any content
     * @return what to throw; the client makes a DecodeException of it, or of an element of a collection one that is told
     *     beside the others
     */
    public static RuntimeException unreadable(String path, String reason) {
        return new JsonException(path, reason);
    }

    /**
     * Makes a model out of its JSON properties, and remembers these as what was read.
     *
     * @param properties by the names of the model
     * @param type the model's class
     * @param <T> the model
     * @return the model
     */
    public static <T extends Record> T toModel(Map<String, Object> properties, Class<T> type) {
        return Sources.read(properties, type);
    }

    /**
     * Gives the JSON properties of a model.
     *
     * @param model a record of this SDK
     * @return its properties by name, explicit nulls included
     */
    public static Map<String, @Nullable Object> properties(Record model) {
        return Sources.properties(model);
    }

    /**
     * Gives what was changed in a model: the properties that differ from those it was read with, or all that are set if
     * it was not read.
     *
     * @param model a record of this SDK
     * @return the changed properties by name, null for those to be cleared
     */
    public static Map<String, @Nullable Object> changes(Record model) {
        return Sources.changes(model);
    }

    /**
     * Writes JSON.
     *
     * @param value a tree of JDK types, or a model
     * @return the JSON in UTF-8
     */
    public static byte[] write(@Nullable Object value) {
        return Json.write(value);
    }
}
