package dev.partnercenter.benchmarks.program;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.benchmarks.calls.RawGraph;
import dev.partnercenter.benchmarks.data.Known;
import dev.partnercenter.usgov.UsGovCloud;
import dev.partnercenter.usgov.UsGovPartnerCenter;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** From the start of the JVM to the first user of a customer through Microsoft Graph, with the token of a person. */
public final class FirstUser {
    private FirstUser() {}

    /** Takes the name of the candidate and the address of the server. */
    public static void main(String[] args) {
        String name = args[0].equals("raw") ? RawGraph.userName(args[1]) : throughSdk(args[1]);
        if (!"dana@harborcounty.onmicrosoft.us".equals(name)) {
            throw new IllegalStateException("the user is " + name);
        }
    }

    private static @Nullable String throughSdk(String address) {
        try (PartnerCenterClient partner = UsGovPartnerCenter.builder()
                .cloud(UsGovCloud.GCC_HIGH)
                .reroute(URI.create(address))
                .userCredential(Credentials.testOnly(Credentials.refreshToken(
                        Known.TENANT, Known.CLIENT, Known.SECRET, RefreshTokenStore.inMemory(Known.REFRESH_TOKEN))))
                .build()) {
            return partner.customers()
                    .byId(Known.CUSTOMER)
                    .users()
                    .byId(Known.USER)
                    .get()
                    .userPrincipalName();
        }
    }
}
