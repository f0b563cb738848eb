package dev.partnercenter.usgov.internal.graph;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The Graph SDK spells some addresses in ways of its own; what is sent is as Graph's documentation has it. */
final class DocumentedUrls {
    /** The Graph SDK has no builder for {@code /me}: it makes this of it, for a part of it that is not used here. */
    private static final String SIGNED_IN_USER = "/users/TokenToReplace";

    /** A whole segment, so that no sign-in name is taken for one. */
    private static final Pattern CAST = Pattern.compile("/graph\\.(?=[A-Za-z]+(/|$))");

    private DocumentedUrls() {}

    static HttpUrl of(HttpUrl url) {
        String path = url.encodedPath();
        // Casts are shortened to "graph.user".
        String documented = CAST.matcher(path.replace(SIGNED_IN_USER, "/me")).replaceAll("/microsoft.graph.");
        return documented.equals(path)
                ? url
                : url.newBuilder().encodedPath(documented).build();
    }
}
