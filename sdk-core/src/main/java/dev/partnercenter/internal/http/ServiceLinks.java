package dev.partnercenter.internal.http;

import dev.partnercenter.Operation;
import java.net.URI;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Turns a link out of an answer (a next page, a Location) into an address on the service it came from. The service sends
 * links without its version prefix ({@code /customers/…} for {@code /v1/customers/…}), sometimes without a leading slash.
 * A link that leads anywhere else is refused.
 */
public final class ServiceLinks {
    private static final Pattern VERSION = Pattern.compile("^/v\\d+(\\.\\d+)?(?=/)");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");

    private ServiceLinks() {}

    /** Says that a link leaves the service or cannot be read. */
    public static final class RefusedLink extends Exception {
        private static final long serialVersionUID = 1L;

        private final @Nullable String host;

        private RefusedLink(String message, @Nullable String host) {
            super(message);
            this.host = host;
        }

        /** {@return the foreign host, or null if the link is refused for another reason} */
        public @Nullable String host() {
            return host;
        }
    }

    /**
     * Resolves a link.
     *
     * @param root the root of the service the link came from
     * @param operation the operation whose answer held the link; gives the version prefix
     * @param link as sent
     * @return the address to call
     * @throws RefusedLink if the link does not lead to the same service
     */
    static HttpUrl resolve(URI root, Operation operation, String link) throws RefusedLink {
        String trimmed = link.trim();
        if (trimmed.isEmpty() || trimmed.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7f)) {
            throw new RefusedLink("a link that is not an address was refused", null);
        }
        if (trimmed.startsWith("//") || SCHEME.matcher(trimmed).matches()) {
            return absolute(root, operation, trimmed);
        }
        String path = trimmed.startsWith("/") ? trimmed : "/" + trimmed;
        return withVersion(root, operation, HttpUrl.get(root + path));
    }

    /** {@return whether a saved path and query leads to the collection that begins there, in whatever case} */
    static boolean isSameCollection(HttpUrl first, String pathAndQuery) {
        // What counts is the address that comes out, not its text: that may hold dot segments, or letters that are
        // equal to
        // others only while nobody encodes them.
        HttpUrl url = pathAndQuery.startsWith("/") ? first.resolve(pathAndQuery) : null;
        return url != null
                && url.host().equals(first.host())
                && url.encodedPath().equalsIgnoreCase(first.encodedPath());
    }

    private static HttpUrl absolute(URI root, Operation operation, String link) throws RefusedLink {
        HttpUrl rootUrl = HttpUrl.get(root.toString());
        HttpUrl url = HttpUrl.parse(link.startsWith("//") ? "https:" + link : link);
        if (url == null) {
            throw new RefusedLink("a link with an unknown scheme was refused", null);
        }
        boolean sameService = url.isHttps()
                && url.host().equals(rootUrl.host())
                && url.port() == rootUrl.port()
                && url.username().isEmpty()
                && url.password().isEmpty();
        if (!sameService) {
            throw new RefusedLink("a link to host " + url.host() + " was refused", url.host());
        }
        return withVersion(root, operation, url);
    }

    private static HttpUrl withVersion(URI root, Operation operation, HttpUrl url) throws RefusedLink {
        var version = VERSION.matcher(operation.path());
        if (!version.find() || url.encodedPath().startsWith(version.group() + "/")) {
            return sameHost(root, url);
        }
        return sameHost(
                root,
                url.newBuilder()
                        .encodedPath(version.group() + url.encodedPath())
                        .build());
    }

    private static HttpUrl sameHost(URI root, HttpUrl url) throws RefusedLink {
        // Joining root and path could be tricked by a path such as "@elsewhere"; what counts is what came out.
        if (!url.host().equals(HttpUrl.get(root.toString()).host())) {
            throw new RefusedLink("a link to host " + url.host() + " was refused", url.host());
        }
        return url;
    }
}
