package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import dev.partnercenter.RequestContext;
import dev.partnercenter.error.NotReadyException;
import dev.partnercenter.error.PagingException;
import dev.partnercenter.internal.json.CollectionPage;
import dev.partnercenter.internal.json.JsonType;
import dev.partnercenter.internal.paging.Continuation;
import dev.partnercenter.internal.paging.FetchedPage;
import dev.partnercenter.internal.paging.PageSource;
import dev.partnercenter.model.common.Link;
import dev.partnercenter.model.common.LinkHeader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Gets the pages of one collection. Of a link it takes the address, if that stays on the service, and the continuation
 * token; no other header of a link is ever sent.
 */
final class PageCalls<T> implements PageSource<T> {
    private static final String TOKEN_HEADER = "MS-ContinuationToken";

    private final CallEngine engine;
    private final RequestContext context;
    private final Operation operation;
    private final HttpUrl firstUrl;
    private final Map<String, String> headers;
    private final PageRules rules;
    private final JsonType<CollectionPage<T>> type;

    PageCalls(
            CallEngine engine,
            RequestContext context,
            Operation operation,
            HttpUrl firstUrl,
            Map<String, String> headers,
            PageRules rules,
            Class<T> elementType) {
        this.engine = engine;
        this.context = context;
        this.operation = operation;
        this.firstUrl = firstUrl;
        this.headers = Map.copyOf(headers);
        this.rules = rules;
        this.type = JsonType.tolerantPageOf(elementType);
    }

    @Override
    public FetchedPage<T> fetch(@Nullable Continuation from) {
        HttpUrl url = from == null ? firstUrl : url(from);
        Map<String, String> sent = new LinkedHashMap<>(headers);
        if (from != null && from.token() != null) {
            sent.put(TOKEN_HEADER, from.token());
        }
        CallIds ids = from == null ? CallIds.of(context) : CallIds.fresh(context);
        Outgoing call = new Outgoing(operation, url, sent, null, ids, Set.of(), false);
        FetchedPage<T> page = engine.run(
                call,
                context,
                answer -> answer.status() == 204 || answer.isEmpty()
                        ? FetchedPage.empty(retryAfter(answer))
                        : page(url, call, answer.read(type)));
        refuseNotReady(page, call);
        return page;
    }

    private @Nullable Duration retryAfter(Answer answer) {
        return RetryAfter.parse(
                answer.header("Retry-After"), engine.settings().time().now());
    }

    /** Whoever is asked to come back later has not been told that there is nothing. */
    private void refuseNotReady(FetchedPage<T> page, Outgoing call) {
        if (page.noContent() && (page.retryAfter() != null || rules.isNotReadyWithoutContent())) {
            throw new NotReadyException(page.retryAfter(), call.details(1));
        }
    }

    private FetchedPage<T> page(HttpUrl url, Outgoing call, CollectionPage<T> page) {
        return new FetchedPage<>(
                page.items(),
                UnreadableElements.of(page.unread(), page.size(), call),
                page.totalCount(),
                next(url, call, page));
    }

    private @Nullable Continuation next(HttpUrl url, Outgoing call, CollectionPage<T> page) {
        Link link = page.links() == null ? null : page.links().next();
        String token = page.continuationToken();
        if (link != null && link.uri() != null) {
            String method = link.method();
            if (method != null && !method.equalsIgnoreCase("GET")) {
                throw failure("The next page is to be asked for with "
                        + (method.matches("[A-Za-z]{1,10}") ? method : "what is no method"));
            }
            String linkToken = continuationToken(link);
            return continuation(
                    LinkFollower.nextPage(engine.settings().cloud(), operation, link.uri(), call.details(1)),
                    linkToken == null ? token : linkToken);
        }
        if (token != null && !token.isBlank()) {
            return continuation(
                    url.newBuilder()
                            .setQueryParameter(rules.seekParameter(), "Next")
                            .build(),
                    token);
        }
        return rules.isByOffset() ? nextOffset(url, page) : null;
    }

    private @Nullable Continuation nextOffset(HttpUrl url, CollectionPage<T> page) {
        long offset = number(url.queryParameter("offset"));
        long count = page.size();
        Integer total = page.totalCount();
        if (count == 0 && total != null && total > offset) {
            throw failure("A page came without an element at " + offset + ", although the service counts " + total);
        }
        if (count == 0 || !mayHaveMore(offset, count, number(url.queryParameter("size")), total)) {
            return null;
        }
        long reached = offset + count;
        return continuation(
                url.newBuilder()
                        .setQueryParameter("offset", Long.toString(reached))
                        .build(),
                null);
    }

    /**
     * The service counts the whole collection in some places and the page in others. Where a full page could be either,
     * one request too many is better than a page lost.
     */
    private static boolean mayHaveMore(long offset, long count, long size, @Nullable Integer total) {
        if (total == null) {
            return size > 0 && count >= size;
        }
        // With more than was asked for, the service does not heed the size, nor would it the offset.
        boolean mayCountThePage = total == count && count <= size;
        return mayCountThePage ? count == size : offset + count < total;
    }

    private static long number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,18}") ? 0 : Long.parseLong(text);
    }

    private static @Nullable String continuationToken(Link link) {
        for (LinkHeader header : link.headers()) {
            if (TOKEN_HEADER.equalsIgnoreCase(header.key())) {
                return header.value();
            }
        }
        return null;
    }

    private Continuation continuation(HttpUrl url, @Nullable String token) {
        if (token != null && !HeaderValues.fits(token)) {
            throw failure("The service sent a continuation token that no header can carry");
        }
        String query = url.encodedQuery();
        return new Continuation(url.encodedPath() + (query == null ? "" : "?" + query), token);
    }

    private HttpUrl url(Continuation from) {
        return HttpUrl.get(engine.settings().cloud().root(operation.service()) + from.pathAndQuery());
    }

    @Override
    public Continuation first() {
        return continuation(firstUrl, null);
    }

    @Override
    public void check(Continuation continuation) {
        String token = continuation.token();
        boolean sendable = token == null || HeaderValues.fits(token);
        HttpUrl continuesAt = rules.continuesAt();
        boolean ours = isAt(firstUrl, continuation) || (continuesAt != null && isAt(continuesAt, continuation));
        if (!ours || !sendable) {
            throw new IllegalArgumentException("continuation is not one of " + operation);
        }
    }

    private static boolean isAt(HttpUrl collection, Continuation continuation) {
        return ServiceLinks.isSameCollection(collection, continuation.pathAndQuery());
    }

    @Override
    public PagingException failure(String message) {
        return new PagingException(message, CallIds.of(context).details(operation, 0));
    }
}
