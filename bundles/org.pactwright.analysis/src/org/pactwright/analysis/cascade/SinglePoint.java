package org.pactwright.analysis.cascade;

import java.util.Comparator;

import org.pactwright.model.NamedElement;

/**
 * An element that takes others along when it fails alone and stays out.
 *
 * @param element what fails
 * @param weightedLoss what other services fail to deliver up to the horizon: minutes of usual output times criticality
 * @param servicesDown how many other services fall
 * @param intolerable how many other services are out longer than can be borne
 * @param criticalsDown how many other critical elements fall, services among them
 * @param technologies how many other technology services fall
 * @param exchanges how many exchanges are lost
 * @param organisations how many organisations get out of reach
 * @param bodies how many bodies can no longer meet
 * @param procedures how many procedures cannot be carried out any more
 * @param crossesBorder whether the failure passes through a dependency that reaches across a border
 */
public record SinglePoint(NamedElement element, long weightedLoss, int servicesDown, int intolerable, int criticalsDown,
		int technologies, int exchanges, int organisations, int bodies, int procedures, boolean crossesBorder) {

	/** By loss; among equals by services beyond what can be borne, then by what falls, then by what is lost with it. */
	public static final Comparator<SinglePoint> WORST_FIRST = Comparator.comparingLong(SinglePoint::weightedLoss)
			.thenComparingInt(SinglePoint::intolerable).thenComparingInt(SinglePoint::criticalsDown)
			.thenComparingInt(SinglePoint::lostWithIt).reversed();

	/** Technology services, exchanges, organisations, bodies and procedures together. */
	public int lostWithIt() {
		return technologies + exchanges + organisations + bodies + procedures;
	}
}
