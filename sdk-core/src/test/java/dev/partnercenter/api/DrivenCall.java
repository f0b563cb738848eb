package dev.partnercenter.api;

import dev.partnercenter.Exchange;
import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okio.ByteString;

/**
 * One operation method, called once through a socket.
 *
 * @param resource on which
 * @param method which
 * @param operations what the exchange listener was told of, in order
 * @param verb of the request
 * @param path of the request, without the prefix that the reroute puts before it
 * @param url of the request, for its query
 * @param headers of the request
 * @param body of the request
 */
record DrivenCall(
        Resource resource,
        Method method,
        List<Operation> operations,
        String verb,
        String path,
        HttpUrl url,
        Map<String, List<String>> headers,
        ByteString body) {
    /** The reroute puts the host before the path. */
    private static final Pattern HOST = Pattern.compile("^/api\\.partner(center)?\\.microsoft\\.com(?=/)");

    /** Calls every operation method of every resource. */
    static List<DrivenCall> all() {
        List<Exchange> exchanges = new ArrayList<>();
        List<DrivenCall> calls = new ArrayList<>();
        try (ServiceStub service = new ServiceStub();
                PartnerCenterClient client = service.client(builder -> builder.exchangeListener(exchanges::add))) {
            for (Resource resource : Resource.all(client)) {
                for (Method method : resource.operationMethods()) {
                    exchanges.clear();
                    calls.add(drive(service, resource, method, exchanges));
                }
            }
        }
        return calls;
    }

    private static DrivenCall drive(ServiceStub service, Resource resource, Method method, List<Exchange> exchanges) {
        service.answer(answerTo(method));
        try {
            Object result = resource.invoke(method, Resource.arguments(method));
            if (result instanceof Paged<?> paged) {
                paged.firstPage();
            }
            if (result instanceof InputStream stream) {
                stream.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RecordedRequest request = service.request();
        HttpUrl url = request.getRequestUrl();
        return new DrivenCall(
                resource,
                method,
                exchanges.stream().map(Exchange::operation).toList(),
                request.getMethod(),
                HOST.matcher(url.encodedPath()).replaceFirst(""),
                url,
                request.getHeaders().toMultimap(),
                request.getBody().readByteString());
    }

    private static MockResponse answerTo(Method method) {
        Class<?> result = method.getReturnType();
        if (result == void.class) {
            return new MockResponse().setResponseCode(204);
        }
        if (result == boolean.class && method.getParameterCount() == 0) {
            return new MockResponse();
        }
        String json = result == boolean.class ? "true" : result == Paged.class || result == List.class ? "[]" : "{}";
        return new MockResponse().setHeader("Content-Type", "application/json").setBody(json);
    }

    Operation operation() {
        return operations.get(0);
    }

    Set<String> queryNames() {
        return url.queryParameterNames();
    }

    Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    /** The type of the body: the parameter that is a model or an upload. */
    Optional<Class<?>> bodyType() {
        return Arrays.stream(method.getParameterTypes())
                .filter(type -> Synthesis.isModel(type) || type.getSimpleName().endsWith("Upload"))
                .findFirst();
    }

    /** The type of the result, of its elements where it holds many. */
    Class<?> resultType() {
        return method.getGenericReturnType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : method.getReturnType();
    }

    String java() {
        return resource.expression() + "." + Resource.signature(method);
    }

    @Override
    public String toString() {
        return java();
    }
}
