/*
 * A Vulkan driver (ICD) in front of Mesa's software driver, lavapipe, for Dawn to accept it.
 *
 * Dawn asks every driver for dynamic indexing of arrays of sampled and of storage images. Lavapipe 22.3
 * lacks both, and no compute kernel of ours has an image: this driver announces them, and takes them out
 * again when a device is made. It also announces 1 GiB for one storage buffer, where lavapipe's 128 MiB is
 * a number, not a limit of its code; the benchmark's comparison with a reference would show the contrary.
 */
#include <dlfcn.h>
#include <string.h>
#include <vulkan/vulkan.h>

static VkInstance instance;

static PFN_vkVoidFunction lavapipe(const char *symbol) {
  static void *library;
  if (!library) library = dlopen(LAVAPIPE, RTLD_NOW | RTLD_LOCAL);
  return library ? (PFN_vkVoidFunction)dlsym(library, symbol) : NULL;
}

static PFN_vkVoidFunction proc(VkInstance owner, const char *name) {
  PFN_vkGetInstanceProcAddr get = (PFN_vkGetInstanceProcAddr)lavapipe("vk_icdGetInstanceProcAddr");
  return get ? get(owner, name) : NULL;
}

#define REAL(name) ((PFN_##name)proc(instance, #name))

static void set_image_indexing(VkPhysicalDeviceFeatures *features, VkBool32 value) {
  features->shaderSampledImageArrayDynamicIndexing = value;
  features->shaderStorageImageArrayDynamicIndexing = value;
}

static void get_features(VkPhysicalDevice device, VkPhysicalDeviceFeatures *features) {
  REAL(vkGetPhysicalDeviceFeatures)(device, features);
  set_image_indexing(features, VK_TRUE);
}

static void get_features2(VkPhysicalDevice device, VkPhysicalDeviceFeatures2 *features) {
  REAL(vkGetPhysicalDeviceFeatures2)(device, features);
  set_image_indexing(&features->features, VK_TRUE);
}

static void get_properties(VkPhysicalDevice device, VkPhysicalDeviceProperties *properties) {
  REAL(vkGetPhysicalDeviceProperties)(device, properties);
  properties->limits.maxStorageBufferRange = 1u << 30;
}

static void get_properties2(VkPhysicalDevice device, VkPhysicalDeviceProperties2 *properties) {
  REAL(vkGetPhysicalDeviceProperties2)(device, properties);
  properties->properties.limits.maxStorageBufferRange = 1u << 30;
}

static VkResult create_device(VkPhysicalDevice device, const VkDeviceCreateInfo *info,
                              const VkAllocationCallbacks *allocator, VkDevice *result) {
  VkDeviceCreateInfo copy = *info;
  VkPhysicalDeviceFeatures features;
  if (copy.pEnabledFeatures) {
    features = *copy.pEnabledFeatures;
    set_image_indexing(&features, VK_FALSE);
    copy.pEnabledFeatures = &features;
  }
  for (VkBaseOutStructure *next = (VkBaseOutStructure *)copy.pNext; next; next = next->pNext) {
    if (next->sType == VK_STRUCTURE_TYPE_PHYSICAL_DEVICE_FEATURES_2)
      set_image_indexing(&((VkPhysicalDeviceFeatures2 *)next)->features, VK_FALSE);
  }
  return REAL(vkCreateDevice)(device, &copy, allocator, result);
}

static PFN_vkVoidFunction replaced(const char *name) {
  static const struct {
    const char *name;
    PFN_vkVoidFunction function;
  } ours[] = {
      {"vkGetPhysicalDeviceFeatures", (PFN_vkVoidFunction)get_features},
      {"vkGetPhysicalDeviceFeatures2", (PFN_vkVoidFunction)get_features2},
      {"vkGetPhysicalDeviceFeatures2KHR", (PFN_vkVoidFunction)get_features2},
      {"vkGetPhysicalDeviceProperties", (PFN_vkVoidFunction)get_properties},
      {"vkGetPhysicalDeviceProperties2", (PFN_vkVoidFunction)get_properties2},
      {"vkGetPhysicalDeviceProperties2KHR", (PFN_vkVoidFunction)get_properties2},
      {"vkCreateDevice", (PFN_vkVoidFunction)create_device},
  };
  for (size_t i = 0; i < sizeof ours / sizeof *ours; i += 1)
    if (!strcmp(name, ours[i].name)) return ours[i].function;
  return NULL;
}

/* The three functions that the Vulkan loader asks a driver for (loader and driver interface, version 3). */

VKAPI_ATTR PFN_vkVoidFunction VKAPI_CALL vk_icdGetInstanceProcAddr(VkInstance owner, const char *name) {
  if (owner) instance = owner;
  PFN_vkVoidFunction ours = replaced(name);
  return ours ? ours : proc(owner, name);
}

VKAPI_ATTR PFN_vkVoidFunction VKAPI_CALL vk_icdGetPhysicalDeviceProcAddr(VkInstance owner, const char *name) {
  PFN_vkVoidFunction ours = replaced(name);
  PFN_vkGetInstanceProcAddr get = (PFN_vkGetInstanceProcAddr)lavapipe("vk_icdGetPhysicalDeviceProcAddr");
  return ours ? ours : get ? get(owner, name) : NULL;
}

VKAPI_ATTR VkResult VKAPI_CALL vk_icdNegotiateLoaderICDInterfaceVersion(uint32_t *version) {
  typedef VkResult (*Negotiate)(uint32_t *);
  Negotiate negotiate = (Negotiate)lavapipe("vk_icdNegotiateLoaderICDInterfaceVersion");
  return negotiate ? negotiate(version) : VK_ERROR_INCOMPATIBLE_DRIVER;
}
