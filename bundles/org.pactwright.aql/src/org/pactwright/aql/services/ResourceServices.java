package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Typing;
import org.pactwright.aql.spi.Typings;

/** Where objects are stored: the resource, its address and what is in it. A null receiver or argument is an error. */
public final class ResourceServices {

	private ResourceServices() {
	}

	/** The resource that the object is in; null if it is in none. */
	public static Resource eResource(CallContext context, EObject self) {
		return resource(context, Arguments.given(self, "eResource"));
	}

	private static Resource resource(CallContext context, EObject object) {
		if (context.tracking()) {
			context.reads().resource(object);
		}
		return object.eResource();
	}

	/** What the object is known by within its resource; null if it is in none. */
	public static String getURIFragment(CallContext context, EObject self) {
		Resource resource = resource(context, Arguments.given(self, "getURIFragment"));
		return resource == null ? null : resource.getURIFragment(self);
	}

	/** The address of the resource. */
	public static URI getURI(Resource self) {
		return Arguments.given(self, "getURI").getURI();
	}

	/** The root objects of the resource. */
	public static List<EObject> getContents(CallContext context, Resource self) {
		return contents(context, self);
	}

	/** Those of a type among the root objects of the resource. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> getContents(CallContext context, Resource self, EClass type) {
		return EObjectContentServices.onlyOf(contents(context, self),
				Collections.singleton(Arguments.given(type, "getContents")));
	}

	private static List<EObject> contents(CallContext context, Resource resource) {
		Arguments.given(resource, "getContents");
		if (context.tracking()) {
			context.reads().unknown("getContents");
		}
		return new ArrayList<>(resource.getContents());
	}

	/** The object that is known by a fragment within the resource; null if there is none. */
	public static EObject getEObject(CallContext context, Resource self, String fragment) {
		Arguments.given(self, "getEObject");
		Arguments.given(fragment, "getEObject");
		if (context.tracking()) {
			context.reads().unknown("getEObject");
		}
		return self.getEObject(fragment);
	}

	/** What comes after the last point of the address; null if nothing does. */
	public static String fileExtension(URI self) {
		return Arguments.given(self, "fileExtension").fileExtension();
	}

	/** The last part of the address, usually the name of the file; null if it has no parts. */
	public static String lastSegment(URI self) {
		return Arguments.given(self, "lastSegment").lastSegment();
	}

	/** Whether the address is one within a plug-in: {@code platform:/plugin/…}. */
	public static Boolean isPlatformPlugin(URI self) {
		return Arguments.given(self, "isPlatformPlugin").isPlatformPlugin();
	}

	/** Whether the address is one within the workspace: {@code platform:/resource/…}. */
	public static Boolean isPlatformResource(URI self) {
		return Arguments.given(self, "isPlatformResource").isPlatformResource();
	}
}
