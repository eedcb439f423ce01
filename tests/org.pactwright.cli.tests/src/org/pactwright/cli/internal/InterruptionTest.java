package org.pactwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class InterruptionTest {

	private final Interruption interruption = new Interruption();

	@Test
	void nobodyIsInterruptedAtFirst() {
		assertFalse(interruption.requested());
	}

	@Test
	void workSeesThatItIsNotWantedAnyMore() {
		interruption.processEnds();
		assertTrue(interruption.requested());
	}

	@Test
	void whatMustBeWholeIsFinishedBeforeTheProcessEnds() throws InterruptedException {
		List<String> events = new CopyOnWriteArrayList<>();
		CountDownLatch writing = new CountDownLatch(1);
		Thread end = new Thread(() -> {
			interruption.processEnds();
			events.add("process ends");
		});
		Thread work = new Thread(() -> interruption.whole(() -> {
			writing.countDown();
			// until the end is near, and a little work more
			while (!interruption.requested()) {
				Thread.onSpinWait();
			}
			events.add("written");
		}));
		work.start();
		assertTrue(writing.await(30, TimeUnit.SECONDS));
		end.start();
		end.join();
		work.join();
		assertEquals(List.of("written", "process ends"), events);
	}
}
