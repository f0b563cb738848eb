package dev.partnercenter.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.AuthMode;
import dev.partnercenter.Operation;
import dev.partnercenter.Paged;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.RequestContext;
import dev.partnercenter.Service;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.TokenRequest;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.MissingCredentialException;
import dev.partnercenter.error.PagingException;
import dev.partnercenter.error.UnknownOutcomeException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a module gets from the client: requests of its own making, carried like the client's own. */
class ModuleDoorTest {
    private static final String CUSTOMER = "3f0a9d52-71c6-4e0e-9a44-5d2b7c1e8f90";
    private static final Operation LIST =
            Operation.get("user-list", "/v1.0/users").on(Service.GRAPH);
    private static final Operation CREATE =
            Operation.post("user-post-users", "/v1.0/users").on(Service.GRAPH);

    private final ServiceStub service = new ServiceStub();
    private final ModuleDoor door = service.client().moduleDoor();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_request_gets_token_and_id_and_the_answer_holds_no_connection() throws IOException {
        service.answer(new MockResponse().setHeader("request-id", "served-1").setBody("{\"id\":\"rosa\"}"));

        Response answer = door.send(call(LIST, null));

        assertThat(answer.body().string()).isEqualTo("{\"id\":\"rosa\"}");
        assertThat(answer.header("request-id")).isEqualTo("served-1");
        RecordedRequest sent = service.request();
        assertThat(sent.getPath()).isEqualTo("/graph.microsoft.com/v1.0/users");
        assertThat(sent.getHeader("Authorization")).isEqualTo("Bearer " + ServiceStub.APP_TOKEN);
        assertThat(sent.getHeader("client-request-id")).isNotBlank();
        assertThat(sent.getHeaders().names()).noneMatch(name -> name.startsWith("MS-") || name.equals("X-Locale"));
    }

    @Test
    void an_authorization_of_the_request_itself_is_not_sent() {
        service.answer(200, "{}");

        door.send(new ServiceCall(
                LIST,
                null,
                request("/v1.0/users")
                        .header("Authorization", "Bearer canary-planted")
                        .build(),
                null));

        assertThat(service.request().getHeader("Authorization")).isEqualTo("Bearer " + ServiceStub.APP_TOKEN);
    }

    @Test
    void the_token_is_asked_of_the_tenant_of_the_call() {
        List<String> tenants = new CopyOnWriteArrayList<>();
        ModuleDoor recorded = service.client(builder ->
                        builder.userCredential(Credentials.testOnly((UserCredential) request -> {
                            tenants.add(String.valueOf(request.tenantId()));
                            return token(request);
                        })))
                .moduleDoor();
        service.answer(200, "{}").answer(200, "{}").answer(200, "{}");

        recorded.send(call(LIST.auth(AuthMode.APP_USER), CUSTOMER));
        recorded.send(call(LIST.auth(AuthMode.APP_USER), CUSTOMER));
        assertThat(tenants).containsExactly(CUSTOMER);

        recorded.forgetToken(LIST.auth(AuthMode.APP_USER), CUSTOMER);
        recorded.send(call(LIST.auth(AuthMode.APP_USER), CUSTOMER));
        assertThat(tenants).containsExactly(CUSTOMER, CUSTOMER);
    }

    @Test
    void an_application_alone_is_told_why_it_cannot_reach_a_customer() {
        ModuleDoor withoutUser = PartnerCenterClient.builder()
                .cloud(PartnerCloud.GLOBAL)
                .reroute(service.server().url("/").uri())
                .appCredential(Credentials.testOnly((AppCredential) ModuleDoorTest::token))
                .build()
                .moduleDoor();

        assertThatExceptionOfType(MissingCredentialException.class)
                .isThrownBy(() -> withoutUser.send(call(LIST.auth(AuthMode.APP_USER), CUSTOMER)))
                .withMessageContaining("App+User")
                .withMessageContaining("under delegated admin relationships (GDAP)");
        assertThat(service.requestCount()).isZero();
    }

    @Test
    void the_id_is_the_same_over_the_attempts_and_throttling_is_waited_out() {
        service.answerStatus(429, "Retry-After", "2.5").answer(201, "{}");

        door.send(post());

        RecordedRequest first = service.request();
        RecordedRequest second = service.request();
        assertThat(second.getHeader("client-request-id")).isEqualTo(first.getHeader("client-request-id"));
        assertThat(second.getBody().readUtf8()).isEqualTo("{\"displayName\":\"Rosa\"}");
        assertThat(service.time().sleeps()).hasSize(1);
    }

    @Test
    void a_write_whose_end_is_unknown_is_not_sent_again() {
        service.answer(500, "{}");

        assertThatExceptionOfType(UnknownOutcomeException.class).isThrownBy(() -> door.send(post()));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void an_error_tells_both_codes_the_services_own_id_and_what_is_needed() {
        service.answer(new MockResponse()
                .setResponseCode(403)
                .setHeader("request-id", "served-2")
                .setBody("{\"error\":{\"code\":\"Authorization_RequestDenied\",\"message\":\"No.\",\"innerError\":"
                        + "{\"code\":\"outer\",\"innererror\":{\"code\":\"NotInRole\"}}}}"));

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> door.send(
                        new ServiceCall(LIST, null, request("/v1.0/users").build(), "It needs User.Read.All")))
                .satisfies(denied -> {
                    assertThat(denied.code()).isEqualTo("Authorization_RequestDenied");
                    assertThat(denied.innerCode()).isEqualTo("NotInRole");
                    assertThat(denied.serviceRequestId()).isEqualTo("served-2");
                    assertThat(denied.hint()).isEqualTo("It needs User.Read.All");
                })
                .withMessageContaining("NotInRole")
                .withMessageContaining("served-2");
    }

    @Test
    void a_collection_is_walked_along_its_links() {
        service.answer(200, page("a", "https://graph.microsoft.com/v1.0/users?$skiptoken=2"))
                .answer(200, page("b", null));
        Paged<Object> users = door.pages(call(LIST, null), element -> element.get("id"));

        assertThat(users.toList()).containsExactly("a", "b");

        assertThat(service.request().getPath()).isEqualTo("/graph.microsoft.com/v1.0/users");
        assertThat(service.request().getPath()).isEqualTo("/graph.microsoft.com/v1.0/users?$skiptoken=2");
    }

    @Test
    void a_walk_can_be_resumed_in_its_own_collection_only() {
        service.answer(200, page("a", "https://graph.microsoft.com/v1.0/users?$skiptoken=2"))
                .answer(200, page("b", null));
        Paged<Object> users = door.pages(call(LIST, null), element -> element.get("id"));
        String saved = users.firstPage().continuation();

        assertThat(users.resume(saved).toList()).containsExactly("b");
        Operation groups = Operation.get("group-list", "/v1.0/groups").on(Service.GRAPH);
        Paged<Object> others =
                door.pages(new ServiceCall(groups, null, request("/v1.0/groups").build(), null), element -> element);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> others.resume(saved));
    }

    @Test
    void a_link_that_leaves_the_service_is_refused_by_the_name_of_the_host() {
        service.answer(200, page("a", "https://graph.harborcounty.example/v1.0/users?$skiptoken=2"));

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(
                        () -> door.pages(call(LIST, null), element -> element).toList())
                .satisfies(refused -> assertThat(refused.host()).isEqualTo("graph.harborcounty.example"));
        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(() -> door.link(LIST, "//graph.harborcounty.example/v1.0/operations/1"))
                .satisfies(refused -> assertThat(refused.host()).isEqualTo("graph.harborcounty.example"));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void a_link_in_a_circle_and_a_page_without_content_are_no_end() {
        String again = "https://graph.microsoft.com/v1.0/users?$skiptoken=2";
        service.answer(200, page("a", again)).answer(200, page("b", again));
        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(
                        () -> door.pages(call(LIST, null), element -> element).toList());

        service.answer(200, page("a", again)).answerStatus(204);
        assertThatExceptionOfType(PagingException.class)
                .isThrownBy(
                        () -> door.pages(call(LIST, null), element -> element).toList());
    }

    @Test
    void an_answer_that_is_no_collection_or_no_object_is_said_to_be_unreadable() {
        service.answer(200, "{\"id\":\"rosa\"}").answer(200, "[]").answer(200, "<html>");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(
                        () -> door.pages(call(LIST, null), element -> element).toList())
                .withMessageContaining("value");
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> door.read(call(LIST, null), body -> body));
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> door.read(call(LIST, null), body -> body));
    }

    @Test
    void views_of_a_client_share_what_a_module_keeps() {
        try (var client = service.client()) {
            Object kept = client.moduleDoor().shared(StringBuilder.class, StringBuilder::new);

            assertThat(client.with(RequestContext.create().correlationId(UUID.randomUUID()))
                            .moduleDoor()
                            .shared(StringBuilder.class, StringBuilder::new))
                    .isSameAs(kept);
        }
    }

    private static String page(String id, String next) {
        String link = next == null ? "" : ",\"@odata.nextLink\":\"" + next + "\"";
        return "{\"value\":[{\"id\":\"" + id + "\"}]" + link + "}";
    }

    private static ServiceCall call(Operation operation, String tenantId) {
        return new ServiceCall(operation, tenantId, request("/v1.0/users").build(), null);
    }

    private static ServiceCall post() {
        RequestBody body = RequestBody.create("{\"displayName\":\"Rosa\"}", MediaType.get("application/json"));
        return new ServiceCall(CREATE, null, request("/v1.0/users").post(body).build(), null);
    }

    private static Request.Builder request(String path) {
        return new Request.Builder().url("https://graph.microsoft.com" + path);
    }

    private static AccessToken token(TokenRequest request) {
        return new AccessToken("canary-token-for-" + request.tenantId(), Instant.parse("2100-01-01T00:00:00Z"));
    }
}
