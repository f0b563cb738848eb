package dev.partnercenter.usgov.internal.graph;

import dev.partnercenter.AuthMode;
import dev.partnercenter.Operation;
import dev.partnercenter.Service;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Names the requests that an application makes with a Graph client. Logs and exceptions show the name, so it holds no ids:
 * the path is the template that the address was made of; where there is none (a link to a next page), all segments that do
 * not look like words of Graph are left out.
 */
final class RawOperations {
    private static final String ID = "graph-raw";
    private static final String BASE = "{+baseurl}";
    private static final Pattern QUERY = Pattern.compile("\\{\\?[^}]*}");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z]+(\\.[A-Za-z]+)*(\\(\\))?|v\\d+\\.\\d+");

    private RawOperations() {}

    static Operation of(Request request, boolean inCustomerTenant) {
        UrlTemplate template = request.tag(UrlTemplate.class);
        Operation operation = Operation.of(ID, request.method(), path(request.url(), template))
                .on(Service.GRAPH);
        return inCustomerTenant ? operation.userOnly() : operation.auth(AuthMode.APP_USER, AuthMode.APP);
    }

    private static String path(HttpUrl url, @Nullable UrlTemplate template) {
        return template != null && template.text().startsWith(BASE) ? path(url, template.text()) : words(url);
    }

    private static String path(HttpUrl url, String template) {
        String rest = QUERY.matcher(template.substring(BASE.length())).replaceAll("");
        String named = PARAMETER
                .matcher(rest)
                .replaceAll(parameter -> "{" + URLDecoder.decode(parameter.group(1), StandardCharsets.UTF_8) + "}");
        return "/" + url.pathSegments().get(0) + named;
    }

    private static String words(HttpUrl url) {
        return url.pathSegments().stream()
                .map(segment -> WORD.matcher(segment).matches() ? segment : "{id}")
                .collect(Collectors.joining("/", "/", ""));
    }
}
