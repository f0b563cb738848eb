package dev.partnercenter.internal.http;

import dev.partnercenter.PartnerCloud;
import dev.partnercenter.Service;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a request is for; rides as a tag on every OkHttp request, and the host guard decides by it.
 *
 * @param service the service the call is for
 * @param token whether the request asks Entra for a token, rather than the service itself
 */
public record Purpose(Service service, boolean token) {
    private static final Map<Service, Purpose> OF_CALLS = new EnumMap<>(Service.class);

    static {
        for (Service service : Service.values()) {
            OF_CALLS.put(service, new Purpose(service, false));
        }
    }

    /** {@return the purpose of a call of the service itself} */
    static Purpose of(Service service) {
        return Objects.requireNonNull(OF_CALLS.get(service));
    }

    /** {@return the hosts that such a request may go to} */
    public Set<String> allowedHosts(PartnerCloud cloud) {
        return token ? cloud.tokenHosts(service) : cloud.serviceHosts(service);
    }
}
