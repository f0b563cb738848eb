package dev.partnercenter.samples.command;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.durable.bulk.Bulk;
import dev.partnercenter.durable.bulk.RequestRate;
import dev.partnercenter.samples.connect.UsageException;
import picocli.CommandLine.Option;

/** How fast many rows are worked on. */
public final class BulkOptions {
    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many rows are worked on at once. Default: 8.")
    private int workers;

    @Option(
            names = "--requests-per-minute",
            paramLabel = "N",
            defaultValue = "" + RequestRate.DOCUMENTED,
            description = "The rate to keep to. Default: 500, which is documented.")
    private int requestsPerMinute;

    /** {@return the work to be set up} */
    Bulk bulk(PartnerCenterClient partner) {
        if (workers < 1 || workers > 64) {
            throw new UsageException("--workers must be between 1 and 64, was " + workers);
        }
        if (requestsPerMinute < 1) {
            throw new UsageException("--requests-per-minute must be at least 1, was " + requestsPerMinute);
        }
        return Bulk.of(partner).workers(workers).rate(RequestRate.perMinute(requestsPerMinute));
    }
}
