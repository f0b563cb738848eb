package dev.partnercenter;

import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One Microsoft cloud as one immutable value: for each {@link Service} its root and the Entra authority that issues its
 * tokens. Scopes and the hosts that may be talked to follow from these, so that they cannot disagree.
 *
 * <p>The government clouds are in the module {@code partnercenter-sdk-usgov}.
 */
public final class PartnerCloud {
    /** The commercial cloud, GCC (the moderate government community cloud) included. */
    public static final PartnerCloud GLOBAL = PartnerCloud.builder("global")
            .authority(URI.create("https://login.microsoftonline.com"))
            .root(Service.PARTNER_CENTER, URI.create("https://api.partnercenter.microsoft.com"))
            .root(Service.PRICING_AND_REFERRALS, URI.create("https://api.partner.microsoft.com"))
            .root(Service.GRAPH, URI.create("https://graph.microsoft.com"))
            .build();

    private final String name;
    private final Map<Service, URI> authorities;
    private final Map<Service, URI> roots;
    private final @Nullable URI authorityException;

    private PartnerCloud(
            String name, Map<Service, URI> authorities, Map<Service, URI> roots, @Nullable URI authorityException) {
        this.name = name;
        this.authorities = authorities;
        this.roots = roots;
        this.authorityException = authorityException;
    }

    /**
     * Starts the description of a cloud.
     *
     * @param name short name for messages, such as {@code gcc-high}
     * @return the builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** {@return the short name} */
    public String name() {
        return name;
    }

    /** {@return the root that paths of the service are relative to, without a trailing slash} */
    public URI root(Service service) {
        return Objects.requireNonNull(roots.get(service));
    }

    /** {@return the Entra authority that issues tokens for the service, without tenant and trailing slash} */
    public URI authority(Service service) {
        return Objects.requireNonNull(authorities.get(service));
    }

    /** {@return the OAuth scope of the service: its root followed by {@code /.default}} */
    public String scope(Service service) {
        return root(service) + "/.default";
    }

    /** {@return the hosts that calls of the service may go to} */
    public Set<String> serviceHosts(Service service) {
        return Set.of(host(root(service)));
    }

    /** {@return the hosts that token requests for the service may go to} */
    public Set<String> tokenHosts(Service service) {
        return Set.of(host(authority(service)));
    }

    /** {@return every host that this cloud may talk to} */
    public Set<String> allowedHosts() {
        Set<String> hosts = new LinkedHashSet<>();
        for (Service service : Service.values()) {
            hosts.addAll(serviceHosts(service));
            hosts.addAll(tokenHosts(service));
        }
        return Set.copyOf(hosts);
    }

    /**
     * The one documented exception to the rule that all authorities of a cloud agree. No public text says which authority
     * issues Partner Center tokens to government partners; if yours are issued elsewhere, name the authority here. Its
     * host is then allowed for token requests of Partner Center (and of pricing and referrals), for nothing else, and the
     * client says so in its log at WARN.
     *
     * @param authority for example {@code https://login.microsoftonline.com}
     * @return a changed copy
     * @throws IllegalArgumentException if it is not a plain https root
     */
    public PartnerCloud withPartnerCenterAuthority(URI authority) {
        URI checked = httpsRoot("authority", authority);
        Map<Service, URI> changed = new EnumMap<>(authorities);
        changed.put(Service.PARTNER_CENTER, checked);
        changed.put(Service.PRICING_AND_REFERRALS, checked);
        return new PartnerCloud(name, Map.copyOf(changed), roots, checked);
    }

    /** {@return the authority set by {@link #withPartnerCenterAuthority}, or null} */
    public @Nullable URI authorityException() {
        return authorityException;
    }

    @Override
    public String toString() {
        return "PartnerCloud[" + name + "]";
    }

    private static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    private static URI httpsRoot(String argument, URI uri) {
        boolean plainRoot = "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"));
        if (!plainRoot) {
            throw new IllegalArgumentException(
                    argument + " must be an https address without path, query or user, was " + uri);
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return URI.create("https://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
    }

    /** Collects the roots and authorities of a cloud. */
    public static final class Builder {
        private final String name;
        private final Map<Service, URI> authorities = new EnumMap<>(Service.class);
        private final Map<Service, URI> roots = new EnumMap<>(Service.class);

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Sets the Entra authority of all services.
         *
         * @param authority an https root such as {@code https://login.microsoftonline.us}
         * @return this builder
         * @throws IllegalArgumentException if it is not a plain https root
         */
        public Builder authority(URI authority) {
            URI checked = httpsRoot("authority", authority);
            for (Service service : Service.values()) {
                authorities.put(service, checked);
            }
            return this;
        }

        /**
         * Sets the root of a service.
         *
         * @param service which service
         * @param root an https root
         * @return this builder
         * @throws IllegalArgumentException if it is not a plain https root
         */
        public Builder root(Service service, URI root) {
            roots.put(service, httpsRoot("root of " + service, root));
            return this;
        }

        /**
         * Makes the cloud.
         *
         * @return the cloud
         * @throws IllegalStateException if the authority or a root is missing
         */
        public PartnerCloud build() {
            for (Service service : Service.values()) {
                if (!authorities.containsKey(service)) {
                    throw new IllegalStateException("authority is not set for cloud " + name);
                }
                if (!roots.containsKey(service)) {
                    throw new IllegalStateException("root of " + service + " is not set for cloud " + name);
                }
            }
            return new PartnerCloud(name, Map.copyOf(authorities), Map.copyOf(roots), null);
        }
    }
}
