package dev.partnercenter.simulator.internal.entra;

import dev.partnercenter.simulator.TestIdentity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a token request asks for: one resource, and perhaps the user's identity. */
record Scopes(List<String> all, String resource) {

    private static final Set<String> IDENTITY = Set.of("openid", "profile", "offline_access", "email");

    private static final Set<String> RESOURCES = Set.of(
            TestIdentity.PARTNER_CENTER_RESOURCE,
            "https://api.partner.microsoft.com",
            "https://graph.microsoft.us",
            "https://dod-graph.microsoft.us",
            "https://graph.microsoft.com",
            "https://graph.windows.net",
            "https://management.usgovcloudapi.net",
            "https://management.azure.com",
            "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd");

    /** The scopes of a user's request; Partner Center when it names no resource. */
    static Scopes forUser(@Nullable String text) {
        List<String> all = split(text);
        String scope = all.stream()
                .filter(each -> !IDENTITY.contains(each.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(TestIdentity.PARTNER_CENTER_RESOURCE + "/.default");
        return new Scopes(all, resource(scope));
    }

    /**
     * The scope of an application's request, which is always a resource with {@code /.default}. Client libraries ask for
     * the identity of a user as well, which an application does not have; that is passed over.
     */
    static Scopes forApplication(@Nullable String text) {
        if (text == null) {
            throw EntraError.MISSING_PARAMETER.because("scope");
        }
        List<String> all = split(text).stream()
                .filter(each -> !IDENTITY.contains(each.toLowerCase(Locale.ROOT)))
                .toList();
        if (all.size() != 1 || !all.get(0).endsWith("/.default")) {
            throw EntraError.SCOPE_WITHOUT_DEFAULT.because(text);
        }
        return new Scopes(all, resource(all.get(0)));
    }

    boolean openId() {
        return all.contains("openid");
    }

    boolean offline() {
        return all.contains("offline_access");
    }

    private static String resource(String scope) {
        int slash = scope.lastIndexOf('/');
        String resource = slash < 0 ? scope : scope.substring(0, slash);
        String bare = resource.endsWith("/") ? resource.substring(0, resource.length() - 1) : resource;
        if (!RESOURCES.contains(bare)) {
            throw EntraError.UNKNOWN_RESOURCE.because(resource);
        }
        return bare;
    }

    private static List<String> split(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.trim().split("\\s+"));
    }
}
