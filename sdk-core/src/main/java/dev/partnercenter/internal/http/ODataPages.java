package dev.partnercenter.internal.http;

import dev.partnercenter.RequestContext;
import dev.partnercenter.error.PagingException;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.internal.json.JsonException;
import dev.partnercenter.internal.json.UnreadItem;
import dev.partnercenter.internal.paging.Continuation;
import dev.partnercenter.internal.paging.FetchedPage;
import dev.partnercenter.internal.paging.PageSource;
import dev.partnercenter.spi.ServiceCall;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Gets the pages of one OData collection along {@code @odata.nextLink}, as far as that stays on the service. */
final class ODataPages<T> implements PageSource<T> {
    private final CallEngine engine;
    private final RequestContext context;
    private final ServiceCall first;
    private final Function<Map<String, Object>, T> element;

    ODataPages(CallEngine engine, RequestContext context, ServiceCall first, Function<Map<String, Object>, T> element) {
        this.engine = engine;
        this.context = context;
        this.first = first;
        this.element = element;
    }

    @Override
    public FetchedPage<T> fetch(@Nullable Continuation from) {
        HttpUrl url = from == null ? first.request().url() : url(from);
        CallIds ids = from == null ? CallIds.of(context) : CallIds.fresh(context);
        Outgoing call = new Outgoing(
                first.operation(),
                url,
                ForeignCalls.headers(first.request()),
                null,
                ids,
                Set.of(),
                false,
                first.tenantId(),
                first.forbiddenHint());
        return engine.run(
                call,
                context,
                answer -> answer.status() == 204 || answer.isEmpty()
                        ? FetchedPage.empty(null)
                        : page(call, Json.readTree(answer.bytes())));
    }

    private FetchedPage<T> page(Outgoing call, @Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> page) || !(page.get("value") instanceof List<?> values)) {
            throw new JsonException("$", "it is no collection: the list 'value' is missing");
        }
        List<T> items = new ArrayList<>(values.size());
        List<UnreadItem> unread = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            try {
                items.add(element.apply(object(values.get(i))));
            } catch (JsonException failed) {
                unread.add(unread(i, values.get(i), failed));
            }
        }
        Integer count = page.get("@odata.count") instanceof Integer number ? number : null;
        return new FetchedPage<>(
                items,
                UnreadableElements.of(unread, values.size(), call),
                count,
                next(call, page.get("@odata.nextLink")));
    }

    private static UnreadItem unread(int index, @Nullable Object value, JsonException failure) {
        String path = "$.value[" + index + "]" + failure.path().substring(1);
        return new UnreadItem(index, new String(Json.write(value), StandardCharsets.UTF_8), path, failure.reason());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw new JsonException("$", "expected an object");
    }

    private @Nullable Continuation next(Outgoing call, @Nullable Object link) {
        if (link == null) {
            return null;
        }
        if (!(link instanceof String address)) {
            throw new JsonException("$.@odata.nextLink", "it is no text");
        }
        return continuation(
                LinkFollower.nextPage(engine.settings().cloud(), first.operation(), address, call.details(1)));
    }

    private static Continuation continuation(HttpUrl url) {
        String query = url.encodedQuery();
        return new Continuation(url.encodedPath() + (query == null ? "" : "?" + query), null);
    }

    private HttpUrl url(Continuation from) {
        return HttpUrl.get(engine.settings().cloud().root(first.operation().service()) + from.pathAndQuery());
    }

    @Override
    public Continuation first() {
        return continuation(first.request().url());
    }

    @Override
    public void check(Continuation continuation) {
        boolean same = ServiceLinks.isSameCollection(first.request().url(), continuation.pathAndQuery());
        if (!same || continuation.token() != null) {
            throw new IllegalArgumentException("continuation is not one of " + first.operation());
        }
    }

    @Override
    public PagingException failure(String message) {
        return new PagingException(message, CallIds.of(context).details(first.operation(), 0));
    }
}
