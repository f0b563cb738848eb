package dev.partnercenter.usgov.conformance;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import dev.partnercenter.simulator.RecordedExchange;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An OpenAPI description of a part of Microsoft Graph, to hold exchanges against. */
final class GraphSchema {
    private static final String BASE = "/v1.0";

    private final OpenAPI description;
    private final OpenApiInteractionValidator validator;

    private GraphSchema(OpenAPI description, ValidationReport.Level moreInAnswers) {
        this.description = description;
        this.validator = OpenApiInteractionValidator.createFor(description)
                .withBasePathOverride(BASE)
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.response.body.schema.additionalProperties", moreInAnswers)
                        .withLevel("validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                        // Bearer tokens are the simulator's to check.
                        .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                        .build())
                .build();
    }

    /** A description that has every property. */
    static GraphSchema complete(Path file) {
        return of(file, ValidationReport.Level.ERROR);
    }

    /** A description of what matters: answers may hold more. */
    static GraphSchema outline(Path file) {
        return of(file, ValidationReport.Level.IGNORE);
    }

    private static GraphSchema of(Path file, ValidationReport.Level moreInAnswers) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        return new GraphSchema(
                new OpenAPIV3Parser()
                        .readLocation(file.toString(), null, options)
                        .getOpenAPI(),
                moreInAnswers);
    }

    /** Whether the description has the path and the method. */
    boolean covers(RecordedExchange exchange) {
        String path = decoded(exchange.path()).substring(BASE.length());
        return description.getPaths().entrySet().stream()
                .filter(entry -> template(entry.getKey()).matcher(path).matches())
                .anyMatch(
                        entry -> operation(entry.getValue(), exchange.method()).isPresent());
    }

    /** What is wrong with the request, and with the answer. */
    List<String> differences(RecordedExchange exchange) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(exchange.status());
        exchange.responseHeaders().forEach(response::withHeader);
        if (!exchange.responseBody().isEmpty()) {
            response.withBody(exchange.responseBody());
        }
        return validator.validate(request(exchange), response.build()).getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                // Neither description gives every refusal a body.
                .filter(message ->
                        exchange.status() < 400 || !message.getKey().equals("validation.response.body.unexpected"))
                .map(message -> exchange.method() + " " + exchange.path() + " " + exchange.status() + ": "
                        + message.getKey() + ": " + message.getMessage())
                .toList();
    }

    private static Request request(RecordedExchange exchange) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(exchange.method(), decoded(exchange.path()));
        exchange.requestHeaders().forEach(request::withHeader);
        if (exchange.query() != null) {
            for (String pair : exchange.query().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                request.withQueryParam(decoded(parts[0]), decoded(parts[1]));
            }
        }
        if (!exchange.requestBody().isEmpty()) {
            request.withBody(exchange.requestBody());
        }
        return request.build();
    }

    private static Optional<?> operation(PathItem item, String method) {
        return Optional.ofNullable(
                item.readOperationsMap().get(PathItem.HttpMethod.valueOf(method.toUpperCase(Locale.ROOT))));
    }

    private static Pattern template(String path) {
        return Pattern.compile(Pattern.quote(path).replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
