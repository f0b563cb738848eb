package dev.partnercenter.usgov;

import dev.partnercenter.PartnerCloud;
import dev.partnercenter.Service;
import java.net.URI;
import java.util.List;

/**
 * The US Government clouds as values. GCC, the moderate government community cloud, is not among them: it lives in the
 * commercial cloud, use {@link PartnerCloud#GLOBAL} for it.
 *
 * <p>No public text says which authority issues Partner Center tokens to government partners. Both clouds name
 * {@code login.microsoftonline.us}, as Microsoft's own PowerShell module does; if yours are issued elsewhere, see
 * {@link PartnerCloud#withPartnerCenterAuthority}.
 */
public final class UsGovCloud {
    /** GCC High, DoD impact level 4. */
    public static final PartnerCloud GCC_HIGH = cloud("gcc-high", "https://graph.microsoft.us");

    /** DoD, impact level 5. */
    public static final PartnerCloud DOD = cloud("dod", "https://dod-graph.microsoft.us");

    /** Root of Azure Resource Manager in both clouds, for applications that need it; this SDK does not call it. */
    public static final URI RESOURCE_MANAGER_ROOT = URI.create("https://management.usgovcloudapi.net");

    private UsGovCloud() {}

    /** {@return both clouds} */
    public static List<PartnerCloud> values() {
        return List.of(GCC_HIGH, DOD);
    }

    private static PartnerCloud cloud(String name, String graphRoot) {
        return PartnerCloud.builder(name)
                .authority(URI.create("https://login.microsoftonline.us"))
                .root(Service.PARTNER_CENTER, URI.create("https://api.partnercenter.microsoft.com"))
                .root(Service.PRICING_AND_REFERRALS, URI.create("https://api.partner.microsoft.com"))
                .root(Service.GRAPH, URI.create(graphRoot))
                .build();
    }
}
