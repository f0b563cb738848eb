package dev.partnercenter.simulator.internal.server;

import dev.partnercenter.simulator.internal.http.Bytes;
import dev.partnercenter.simulator.internal.http.Headers;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.http.Service;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.mockwebserver.RecordedRequest;

/**
 * Finds out which service a request is for: the one of the logical host that is the path's first segment, else the one
 * of the {@code Host} header, else the one that has the bare root.
 */
final class Addressing {

    /** A request and the service it is for. */
    record Addressed(Service service, Request request) {}

    private final List<Service> services;

    /** The first of the services has the bare root. */
    Addressing(List<Service> services) {
        this.services = List.copyOf(services);
    }

    Addressed address(RecordedRequest recorded) {
        String target = Optional.ofNullable(recorded.getPath()).orElse("/");
        String method = Optional.ofNullable(recorded.getMethod()).orElse("");
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? null : target.substring(question + 1);
        Headers headers = headers(recorded);
        Bytes body = Bytes.of(recorded.getBody().readByteArray());

        int slash = path.indexOf('/', 1);
        String first = lower(path.substring(Math.min(1, path.length()), slash < 0 ? path.length() : slash));
        Optional<Service> byPrefix = owner(first);
        if (byPrefix.isPresent()) {
            String rest = slash < 0 ? "/" : path.substring(slash);
            return new Addressed(byPrefix.get(), new Request(first, method, rest, query, headers, body));
        }
        String host =
                lower(withoutPort(Optional.ofNullable(headers.first("Host")).orElse("")));
        Service service = owner(host).orElse(services.get(0));
        return new Addressed(service, new Request(host, method, path, query, headers, body));
    }

    private Optional<Service> owner(String host) {
        return services.stream()
                .filter(service -> service.hosts().contains(host))
                .findFirst();
    }

    private static Headers headers(RecordedRequest recorded) {
        Headers headers = Headers.NONE;
        for (int i = 0; i < recorded.getHeaders().size(); i++) {
            headers = headers.plus(
                    recorded.getHeaders().name(i), recorded.getHeaders().value(i));
        }
        return headers;
    }

    private static String withoutPort(String authority) {
        int colon = authority.indexOf(':');
        return colon < 0 ? authority : authority.substring(0, colon);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
