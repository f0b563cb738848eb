/** The service that is measured against: a process of its own that answers with prepared bytes. */
@NullMarked
package dev.partnercenter.benchmarks.server;

import org.jspecify.annotations.NullMarked;
