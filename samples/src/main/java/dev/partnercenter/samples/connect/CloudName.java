package dev.partnercenter.samples.connect;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.usgov.UsGovCloud;
import dev.partnercenter.usgov.UsGovPartnerCenter;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --cloud}. */
public enum CloudName {
    /** GCC High. */
    GCC_HIGH(UsGovCloud.GCC_HIGH, SimulatedCloud.GCC_HIGH, "onmicrosoft.us"),
    /** DoD. */
    DOD(UsGovCloud.DOD, SimulatedCloud.DOD, "onmicrosoft.us"),
    /** The commercial cloud, GCC included. */
    GLOBAL(PartnerCloud.GLOBAL, SimulatedCloud.GLOBAL, "onmicrosoft.com");

    @SuppressWarnings("ImmutableEnumChecker") // PartnerCloud is immutable
    private final PartnerCloud cloud;

    private final SimulatedCloud simulated;
    private final String domainSuffix;

    CloudName(PartnerCloud cloud, SimulatedCloud simulated, String domainSuffix) {
        this.cloud = cloud;
        this.simulated = simulated;
        this.domainSuffix = domainSuffix;
    }

    /** {@return what a simulator has to play for a client of this cloud} */
    public SimulatedCloud simulated() {
        return simulated;
    }

    /** {@return what the first domain of every customer ends in} */
    public String domainSuffix() {
        return domainSuffix;
    }

    /**
     * Starts a client.
     *
     * @param authority where Partner Center tokens are issued, or null for the authority of the cloud
     */
    PartnerCenterClientBuilder client(@Nullable URI authority) {
        PartnerCenterClientBuilder builder =
                this == GLOBAL ? PartnerCenterClient.builder() : UsGovPartnerCenter.builder();
        return builder.cloud(authority == null ? cloud : cloud.withPartnerCenterAuthority(authority));
    }

    /** {@return the cloud's short name, which is what the option takes} */
    @Override
    public String toString() {
        return cloud.name();
    }

    /** Reads the option. */
    public static final class Converter implements ITypeConverter<CloudName> {
        @Override
        public CloudName convert(String value) {
            return Arrays.stream(values())
                    .filter(name -> name.toString().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of "
                            + Arrays.stream(values()).map(CloudName::toString).collect(Collectors.joining(", "))));
        }
    }
}
