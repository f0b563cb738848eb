package dev.partnercenter.usgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PartnerCloud;
import dev.partnercenter.Service;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsGovCloudTest {
    @Test
    void graph_is_that_of_the_level() {
        assertThat(UsGovCloud.GCC_HIGH.scope(Service.GRAPH)).isEqualTo("https://graph.microsoft.us/.default");
        assertThat(UsGovCloud.DOD.scope(Service.GRAPH)).isEqualTo("https://dod-graph.microsoft.us/.default");
    }

    @ParameterizedTest
    @MethodSource("dev.partnercenter.usgov.UsGovCloud#values")
    void no_commercial_login_or_graph_host_is_allowed(PartnerCloud cloud) {
        assertThat(cloud.allowedHosts())
                .contains("login.microsoftonline.us", "api.partnercenter.microsoft.com", "api.partner.microsoft.com")
                .hasSize(4)
                .doesNotContain("login.microsoftonline.com", "graph.microsoft.com", "graph.windows.net");
    }

    @Test
    void the_exception_for_the_authority_opens_one_host_for_partner_center_tokens_only() {
        PartnerCloud cloud =
                UsGovCloud.GCC_HIGH.withPartnerCenterAuthority(URI.create("https://login.microsoftonline.com/"));

        assertThat(cloud.tokenHosts(Service.PARTNER_CENTER)).containsExactly("login.microsoftonline.com");
        assertThat(cloud.tokenHosts(Service.GRAPH)).containsExactly("login.microsoftonline.us");
        assertThat(cloud.serviceHosts(Service.PARTNER_CENTER)).containsExactly("api.partnercenter.microsoft.com");
    }

    @Test
    void a_cloud_of_the_same_name_with_other_hosts_is_none() {
        PartnerCloud impostor = PartnerCloud.builder("dod")
                .authority(URI.create("https://login.microsoftonline.us"))
                .root(Service.PARTNER_CENTER, URI.create("https://api.partnercenter.microsoft.com"))
                .root(Service.PRICING_AND_REFERRALS, URI.create("https://api.partner.microsoft.com"))
                .root(Service.GRAPH, URI.create("https://graph.harborcounty.example"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> UsGovPartnerCenter.builder().cloud(impostor).build())
                .withMessageContaining("cloud must be");
    }

    @Test
    void gcc_is_sent_to_the_commercial_cloud_with_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        UsGovPartnerCenter.builder().cloud(PartnerCloud.GLOBAL).build())
                .withMessageContaining("GCC lives in the commercial cloud");
    }
}
