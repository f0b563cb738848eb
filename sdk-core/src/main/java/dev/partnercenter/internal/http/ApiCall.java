package dev.partnercenter.internal.http;

import dev.partnercenter.Download;
import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.PendingResult;
import dev.partnercenter.RequestContext;
import dev.partnercenter.internal.json.CollectionPage;
import dev.partnercenter.internal.json.Etags;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonException;
import dev.partnercenter.internal.json.JsonType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** A call in the making: query, headers and body are added, then one of the ending methods sends it. Used once. */
public final class ApiCall {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final CallEngine engine;
    private final RequestContext context;
    private final Operation operation;
    private final String path;
    private @Nullable StringBuilder query;
    private Map<String, String> headers = Map.of();
    private @Nullable RequestBody body;
    private PageRules pageRules = PageRules.USUAL;

    ApiCall(CallEngine engine, RequestContext context, Operation operation, String path) {
        this.engine = engine;
        this.context = context;
        this.operation = operation;
        this.path = path;
    }

    /**
     * Adds a query parameter, unless its value is null.
     *
     * @throws IllegalArgumentException if no query can carry the value
     */
    public ApiCall query(String name, @Nullable Object value) {
        if (value != null) {
            PercentEncoding.refuseHalfCharacters(name, value.toString());
            StringBuilder all = query == null ? new StringBuilder() : query.append('&');
            query = all.append(name).append('=').append(PercentEncoding.encode(value.toString()));
        }
        return this;
    }

    /** Adds the query of a collection that is paged by {@code offset} and {@code size}, where given. */
    public ApiCall offsetPaging(@Nullable Integer offset, @Nullable Integer size) {
        pageRules = pageRules.byOffset();
        return query("offset", offset).query("size", size);
    }

    /** Names the parameter that goes with the token of a page, where it is not {@code seekOperation}. */
    public ApiCall seekBy(String parameter) {
        pageRules = pageRules.seekBy(parameter);
        return this;
    }

    /** Says that pages without content are not ready, rather than the end of a collection without elements. */
    public ApiCall noContentMeansNotReady() {
        pageRules = pageRules.noContentMeansNotReady();
        return this;
    }

    /**
     * Names another address of the same collection, which the service goes on with in its links.
     *
     * @param operation the operation that has this address
     * @param pathArguments the ids of its path, in its order
     */
    public ApiCall continuesAt(Operation operation, String... pathArguments) {
        pageRules = pageRules.continuesAt(address(PathTemplate.expand(operation, pathArguments), null));
        return this;
    }

    /**
     * Adds a header, unless its value is null.
     *
     * @throws IllegalArgumentException if no header can carry the value
     */
    public ApiCall header(String name, @Nullable String value) {
        if (value != null) {
            HeaderValues.check(name, value);
            if (headers.isEmpty()) {
                headers = new LinkedHashMap<>();
            }
            headers.put(name, value);
        }
        return this;
    }

    /**
     * Sets the JSON body, and from its ETag the If-Match header where the operation wants one.
     *
     * @param argument name of the caller's argument, for the message when it is null
     * @throws IllegalArgumentException if the value is null, or holds what JSON cannot
     */
    public ApiCall body(String argument, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(argument + " must not be null");
        }
        if (operation.sendsIfMatch()) {
            header("If-Match", IfMatch.header(Etags.of(value)));
        }
        body = RequestBody.create(json(argument, value), JSON);
        return this;
    }

    private static byte[] json(String argument, Object value) {
        try {
            return Json.write(value);
        } catch (JsonException notJson) {
            throw new IllegalArgumentException(
                    argument + " cannot be written as JSON: " + notJson.getMessage(), notJson);
        }
    }

    /** Sets a body of several parts. */
    public ApiCall body(Multipart parts) {
        body = parts.body();
        return this;
    }

    /** Sends the call and reads one resource. */
    public <T> T send(Class<T> type) {
        return send(JsonType.of(type));
    }

    /**
     * Sends the call and reads the elements of a collection that comes as a whole, in an envelope or as a bare array.
     *
     * @throws dev.partnercenter.error.UnreadableElementsException if one cannot be read
     */
    public <T> List<T> sendItems(Class<T> elementType) {
        Outgoing call = outgoing(Set.of(), false);
        JsonType<CollectionPage<T>> type = JsonType.tolerantPageOf(elementType);
        return engine.run(call, context, answer -> new WholeCollection<>(call, answer.status(), answer.read(type)))
                .elements();
    }

    /** Sends the call and reads a resource, or null where the service answers without a body. */
    public <T> @Nullable T sendOptional(Class<T> type) {
        JsonType<T> jsonType = JsonType.of(type);
        return run(answer -> answer.isEmpty() ? Optional.<T>empty() : Optional.of(answer.read(jsonType)), Set.of())
                .orElse(null);
    }

    /** Sends the call; what the answer holds besides success is of no interest. */
    public void send() {
        run(
                answer -> {
                    answer.refuseHtml();
                    return true;
                },
                Set.of());
    }

    /** Sends the call and says whether the resource is there: true for a success, false for 404. */
    public boolean exists() {
        return run(
                answer -> {
                    if (answer.status() == 404) {
                        return false;
                    }
                    answer.refuseHtml();
                    return true;
                },
                Set.of(404));
    }

    /** Describes a collection; its first page is requested when it is walked. */
    public <T> Paged<T> page(Class<T> elementType) {
        return engine.paged(new PageCalls<>(engine, context, operation, url(), headers, pageRules, elementType));
    }

    /**
     * Sends a change that the service may answer with 202.
     *
     * @param type what the finished change results in
     * @param poll the operation that reads the result where the answer names no Location
     * @param pollArguments ids for the path of {@code poll}
     */
    public <T> PendingResult<T> start(Class<T> type, Operation poll, String... pollArguments) {
        PollCalls<T> polls = new PollCalls<>(
                engine, context, poll, address(PathTemplate.expand(poll, pollArguments), null), JsonType.of(type));
        return run(answer -> polls.started(operation, answer), Set.of());
    }

    /** Sends the call and hands out the body as a stream; the caller closes it. */
    public Download download() {
        return engine.run(
                outgoing(Set.of(), true),
                context,
                answer -> new Download(answer.body(), answer.header("Content-Type")));
    }

    /** Sends the call and reads the whole answer as JDK types. */
    public <T> T sendRaw(AnswerReader<T> reader) {
        return run(reader, Set.of());
    }

    private <T> T send(JsonType<T> type) {
        return run(answer -> answer.read(type), Set.of());
    }

    private <T extends @Nullable Object> T run(AnswerReader<T> reader, Set<Integer> accepted) {
        return engine.run(outgoing(accepted, false), context, reader);
    }

    private Outgoing outgoing(Set<Integer> accepted, boolean streams) {
        return new Outgoing(operation, url(), headers, body, CallIds.of(context), accepted, streams);
    }

    private HttpUrl url() {
        return address(path, query == null ? null : query.toString());
    }

    private HttpUrl address(String encodedPath, @Nullable String encodedQuery) {
        return engine.root(operation.service())
                .newBuilder()
                .encodedPath(encodedPath)
                .encodedQuery(encodedQuery)
                .build();
    }
}
