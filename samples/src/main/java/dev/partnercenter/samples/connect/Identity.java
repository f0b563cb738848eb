package dev.partnercenter.samples.connect;

import dev.partnercenter.auth.ClientCertificate;
import dev.partnercenter.simulator.TestIdentity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The partner's tenant and its application, with what the application proves itself by.
 *
 * @param clientSecret null if there is none
 * @param certificate null if there is none
 */
public record Identity(
        String tenantId,
        String clientId,
        @Nullable String clientSecret,
        @Nullable ClientCertificate certificate) {

    /** {@return the published identity that opens every simulator and nothing else} */
    static Identity ofSimulator() {
        return new Identity(TestIdentity.TENANT_ID, TestIdentity.CLIENT_ID, TestIdentity.CLIENT_SECRET, null);
    }

    /**
     * Takes the identity from options, and where these are silent from the environment.
     *
     * @param needsProof whether the application has to prove itself, for the message about what is missing
     */
    static Identity ofPartner(LiveOptions options, Map<String, String> environment, boolean needsProof) {
        String tenantId = either(options.tenantId, environment.get("PARTNERCENTER_TENANT_ID"));
        String clientId = either(options.clientId, environment.get("PARTNERCENTER_CLIENT_ID"));
        String secret = either(null, environment.get("PARTNERCENTER_CLIENT_SECRET"));
        String file = either(path(options.certificate), environment.get("PARTNERCENTER_CERTIFICATE"));
        if (tenantId != null && clientId != null) {
            ClientCertificate certificate = file == null ? null : certificate(Path.of(file), environment);
            return new Identity(tenantId, clientId, certificate == null ? secret : null, certificate);
        }
        List<String> missing = new ArrayList<>();
        if (tenantId == null) {
            missing.add("the partner's tenant (--tenant-id or PARTNERCENTER_TENANT_ID)");
        }
        if (clientId == null) {
            missing.add("the application (--client-id or PARTNERCENTER_CLIENT_ID)");
        }
        if (needsProof && secret == null && file == null) {
            missing.add("what it proves itself by (PARTNERCENTER_CLIENT_SECRET, or --certificate or"
                    + " PARTNERCENTER_CERTIFICATE)");
        }
        throw new UsageException("--live also needs " + String.join(", and ", missing));
    }

    private static ClientCertificate certificate(Path file, Map<String, String> environment) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            return name.endsWith(".p12") || name.endsWith(".pfx")
                    ? ClientCertificate.pkcs12(file, environment.getOrDefault("PARTNERCENTER_CERTIFICATE_PASSWORD", ""))
                    : ClientCertificate.pem(file);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--certificate: " + e.getMessage());
        }
    }

    private static @Nullable String path(@Nullable Path file) {
        return file == null ? null : file.toString();
    }

    private static @Nullable String either(@Nullable String option, @Nullable String variable) {
        String value = option == null ? variable : option;
        return value == null || value.isBlank() ? null : value;
    }

    @Override
    public String toString() {
        return "Identity[tenantId=" + tenantId + ", clientId=" + clientId + "]";
    }
}
