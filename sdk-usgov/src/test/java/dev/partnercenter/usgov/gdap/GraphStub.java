package dev.partnercenter.usgov.gdap;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.testkit.PromptSockets;
import dev.partnercenter.usgov.UsGovCloud;
import dev.partnercenter.usgov.UsGovPartnerCenter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;

/** Answers that are given one after the other, and clients of GCC High that get them. */
final class GraphStub implements AutoCloseable {
    static final String GRAPH = "https://graph.microsoft.us";
    static final String RELATIONSHIPS = "/graph.microsoft.us/v1.0/tenantRelationships/delegatedAdminRelationships";

    private final MockWebServer server = new MockWebServer();
    private final List<PartnerCenterClient> clients = new ArrayList<>();

    GraphStub() {
        try {
            server.setServerSocketFactory(new PromptSockets());
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client with both credentials. */
    DelegatedAdmin admin() {
        UserCredential user = request -> token("canary-user-token-of-graph");
        return admin(builder().userCredential(Credentials.testOnly(user)));
    }

    /** A client with an app-only credential and no other. */
    DelegatedAdmin appOnly() {
        return admin(builder());
    }

    private DelegatedAdmin admin(PartnerCenterClientBuilder builder) {
        PartnerCenterClient client = builder.build();
        clients.add(client);
        return DelegatedAdmin.of(client);
    }

    private PartnerCenterClientBuilder builder() {
        AppCredential app = request -> token("canary-app-token-of-graph");
        return UsGovPartnerCenter.builder()
                .cloud(UsGovCloud.GCC_HIGH)
                .appCredential(Credentials.testOnly(app))
                .reroute(server.url("/").uri());
    }

    private static AccessToken token(String value) {
        return new AccessToken(value, Instant.now().plusSeconds(3_600));
    }

    /** Answers the next request with JSON. */
    GraphStub answer(int status, String json, String... headers) {
        MockResponse response = new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json")
                .setBody(json);
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        server.enqueue(response);
        return this;
    }

    /** Answers the next request with nothing but a status. */
    GraphStub answer(int status) {
        server.enqueue(new MockResponse().setResponseCode(status));
        return this;
    }

    /** The next request that came. */
    RecordedRequest request() throws InterruptedException {
        RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request came");
        }
        return request;
    }

    int requestCount() {
        return server.getRequestCount();
    }

    @Override
    public void close() {
        clients.forEach(PartnerCenterClient::close);
        try {
            server.shutdown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
