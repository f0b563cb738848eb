package dev.partnercenter.samples.connect;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who the partner is on the real service. Secrets come from the environment only: a command line is seen by others. */
public final class LiveOptions {
    @Option(
            names = "--tenant-id",
            paramLabel = "ID",
            description = "The partner's tenant, id or domain (PARTNERCENTER_TENANT_ID).")
    @Nullable String tenantId;

    @Option(
            names = "--client-id",
            paramLabel = "ID",
            description = {
                "The application (PARTNERCENTER_CLIENT_ID).",
                "Its secret is taken from PARTNERCENTER_CLIENT_SECRET, never from an option."
            })
    @Nullable String clientId;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = {
                "Instead of a secret: certificate and key, PEM or PKCS#12 (PARTNERCENTER_CERTIFICATE).",
                "The password of PKCS#12 is taken from PARTNERCENTER_CERTIFICATE_PASSWORD."
            })
    @Nullable Path certificate;

    @Option(
            names = "--authority",
            paramLabel = "URL",
            description = "Where Partner Center tokens are issued, if not at the authority of the cloud.")
    @Nullable URI authority;

    boolean isGiven() {
        return tenantId != null || clientId != null || certificate != null || authority != null;
    }
}
