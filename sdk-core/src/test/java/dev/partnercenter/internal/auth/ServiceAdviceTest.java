package dev.partnercenter.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceAdviceTest {
    @Test
    void knowsTheRefusalsOfPartnerCenter() {
        assertThat(ServiceAdvice.adviceFor(401, "900420")).contains("audience");
        assertThat(ServiceAdvice.adviceFor(401, "900421")).contains("multi-factor");
        assertThat(ServiceAdvice.adviceFor(401, null)).contains("tenant", "cloud");
        assertThat(ServiceAdvice.adviceFor(403, "2000")).contains("AdminAgents", "registered");
        assertThat(ServiceAdvice.adviceFor(404, null)).isNull();
    }
}
