package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

class ResourceServicesTest extends Expressions {

	ResourceServicesTest() {
		context.set("loose", LibraryModel.object(model.person, "Loose"));
	}

	@Test
	void eResource() {
		gives(model.resource, "gamma.eResource()");
		gives(null, "loose.eResource()");
		fails("ada.boss.eResource()", "null");
	}

	@Test
	void getURI() {
		gives(model.resource.getURI(), "self.eResource().getURI()");
		fails("loose.eResource().getURI()", "null");
	}

	@Test
	void getURIFragment() {
		gives(model.resource.getURIFragment(model.ada), "ada.getURIFragment()");
		gives(null, "loose.getURIFragment()");
		fails("ada.boss.getURIFragment()", "null");
	}

	@Test
	void getContents() {
		gives(list(model.city, model.branch), "self.eResource().getContents()");
		fails("loose.eResource().getContents()", "null");
	}

	@Test
	void getContentsOfAType() {
		gives(list(model.city, model.branch), "self.eResource().getContents(lib::Named)");
		gives(list(), "self.eResource().getContents(lib::Book)");
		fails("self.eResource().getContents(null)", "null");
	}

	@Test
	void getEObject() {
		gives(model.gamma, "self.eResource().getEObject(gamma.getURIFragment())");
		gives(null, "self.eResource().getEObject('/7')");
		fails("self.eResource().getEObject(null)", "null");
		fails("loose.eResource().getEObject('/')", "null");
	}

	@Test
	void fileExtension() {
		gives("library", "self.eResource().getURI().fileExtension()");
		context.set("uri", URI.createURI("file:/a/b"));
		gives(null, "uri.fileExtension()");
	}

	@Test
	void lastSegment() {
		gives("city.library", "self.eResource().getURI().lastSegment()");
		context.set("uri", URI.createURI("mailto:x"));
		gives(null, "uri.lastSegment()");
	}

	@Test
	void isPlatformResource() {
		gives(true, "self.eResource().getURI().isPlatformResource()");
		context.set("uri", URI.createURI("file:/a/b"));
		gives(false, "uri.isPlatformResource()");
	}

	@Test
	void isPlatformPlugin() {
		gives(false, "self.eResource().getURI().isPlatformPlugin()");
		context.set("uri", URI.createURI("platform:/plugin/a/b"));
		gives(true, "uri.isPlatformPlugin()");
	}

	@Test
	void eResourceTellsWhatItReads() {
		Reads reads = new Reads();
		context.listener(reads);
		gives("library", "ada.eResource().getURI().fileExtension()");
		assertEquals(list("resource Ada"), reads.all);
	}

	@Test
	void getContentsTellsThatItReadsMore() {
		Reads reads = new Reads();
		context.listener(reads);
		gives(2, "ada.eResource().getContents()->size()");
		assertEquals(list("resource Ada", "unknown getContents"), reads.all);
	}
}
