package dev.partnercenter.internal.auth;

import dev.partnercenter.FakeTime;
import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.Service;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.auth.AppCredential;
import dev.partnercenter.auth.UserCredential;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.internal.Deadline;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A government cloud, an Entra on a socket and a clock that stands still. */
abstract class TokensFixture {
    static final String TENANT = "5c2f8a1e-0f4b-4a55-9d57-2f5f1b7d9a10";
    static final String CUSTOMER_TENANT = "harborcounty.onmicrosoft.us";
    static final String CLIENT = "9e107d9d-3720-4b32-8a5b-0d6f2c1b7e44";
    static final UUID CORRELATION_ID = UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff");
    static final PartnerCloud CLOUD = PartnerCloud.builder("test-gov")
            .authority(URI.create("https://login.microsoftonline.us"))
            .root(Service.PARTNER_CENTER, URI.create("https://api.partnercenter.microsoft.com"))
            .root(Service.PRICING_AND_REFERRALS, URI.create("https://api.partner.microsoft.com"))
            .root(Service.GRAPH, URI.create("https://graph.microsoft.us"))
            .build();
    static final Operation ANY_TOKEN = Operation.get("get-a-customer", "/v1/customers/{customerId}");
    static final Operation USER_TOKEN =
            Operation.get("get-a-profile", "/v1/profiles/mpn").userOnly();

    final FakeTime time = new FakeTime();
    FakeEntra entra;

    @BeforeEach
    void startEntra() throws IOException {
        entra = new FakeEntra();
    }

    @AfterEach
    void stopEntra() throws IOException {
        entra.close();
    }

    Tokens tokens(@Nullable AppCredential app, @Nullable UserCredential user) {
        return new Tokens(CLOUD, app, user, entra.base(CLOUD), time);
    }

    AccessToken token(Tokens tokens, Operation operation) {
        return token(tokens, operation, null, null);
    }

    AccessToken token(Tokens tokens, Operation operation, @Nullable String tenantId, @Nullable AccessToken rejected) {
        return tokens.token(operation, tenantId, rejected, CORRELATION_ID, () -> call(operation), inSeconds(60));
    }

    Deadline inSeconds(int seconds) {
        return Deadline.in(Duration.ofSeconds(seconds), time);
    }

    static CallDetails call(Operation operation) {
        return new CallDetails(
                operation.id(), operation.method(), operation.path(), "req-1", CORRELATION_ID.toString(), 1);
    }
}
