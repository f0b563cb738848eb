package dev.partnercenter.usgov.internal.graph;

import okhttp3.HttpUrl;

/** The Graph SDK spells some addresses in ways of its own; what is sent is as Graph's documentation has it. */
final class DocumentedUrls {
    /** The Graph SDK has no builder for {@code /me}: it makes this of it, for a part of it that is not used here. */
    private static final String SIGNED_IN_USER = "/users/TokenToReplace";

    private DocumentedUrls() {}

    static HttpUrl of(HttpUrl url) {
        String path = url.encodedPath();
        // Casts are shortened to "graph.user".
        String documented = path.replace("/graph.", "/microsoft.graph.").replace(SIGNED_IN_USER, "/me");
        return documented.equals(path)
                ? url
                : url.newBuilder().encodedPath(documented).build();
    }
}
